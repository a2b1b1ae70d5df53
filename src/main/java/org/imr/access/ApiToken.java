package org.imr.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A personal access token for the HTTP API: it may read what its owner may read and, if made so, do what they may do. Only its digest is kept. */
@Entity
@Table(name = "api_token")
@Scope(open = "read only to find out who calls, and by its owner")
public class ApiToken extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_id")
    private Staff staff;
    private String name;
    @Column(name = "secret_digest")
    private String secretDigest;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "expires_on")
    private LocalDate expiresOn;
    @Column(name = "may_write")
    private boolean mayWrite;

    protected ApiToken() {
    }

    ApiToken(Staff staff, String name, String secretDigest, Instant createdAt, LocalDate expiresOn, boolean mayWrite) {
        this.staff = staff;
        this.name = name;
        this.secretDigest = secretDigest;
        this.createdAt = createdAt;
        this.expiresOn = expiresOn;
        this.mayWrite = mayWrite;
    }

    boolean holdsOn(LocalDate day) {
        return !staff.isDisabled() && (expiresOn == null || !expiresOn.isBefore(day));
    }

    Staff staff() {
        return staff;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public boolean mayWrite() {
        return mayWrite;
    }
}
