package org.imr.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of the trail: who did what to which record, when and why. Never changed, never deleted. */
@Entity
@Table(name = "audit_entry")
@Scope(open = "read by administrators, and for a group's history by the report of that group")
public class AuditEntry {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(insertable = false, updatable = false)
    private Long sequence;
    @Column(name = "at_time")
    private Instant at;
    private String actor;
    @Column(name = "site_code")
    private String siteCode;
    @Column(name = "group_code")
    private String groupCode;
    private String kind;
    private String code;
    private String action;
    private String detail;
    private String reason;

    protected AuditEntry() {
    }

    AuditEntry(Instant at, String actor, Trace trace) {
        this.at = at;
        this.actor = actor;
        this.siteCode = trace.site();
        this.groupCode = trace.group();
        this.kind = trace.kind();
        this.code = trace.code();
        this.action = trace.action();
        this.detail = trace.detail();
        this.reason = trace.reason();
    }

    public Long sequence() {
        return sequence;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String siteCode() {
        return siteCode;
    }

    public String groupCode() {
        return groupCode;
    }

    public String kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String action() {
        return action;
    }

    public String detail() {
        return detail;
    }

    public String reason() {
        return reason;
    }
}
