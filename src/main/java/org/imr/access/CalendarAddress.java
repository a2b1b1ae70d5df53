package org.imr.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** The secret address at which a calendar program reads when a person's groups meet. Only its digest is kept; it opens nothing else. */
@Entity
@Table(name = "calendar_address")
@Scope(open = "read only to find out whose calendar is asked for, and by its owner")
public class CalendarAddress extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_id")
    private Staff staff;
    @Column(name = "secret_digest")
    private String secretDigest;
    @Column(name = "created_at")
    private Instant createdAt;

    protected CalendarAddress() {
    }

    CalendarAddress(Staff staff, String secretDigest, Instant createdAt) {
        this.staff = staff;
        this.secretDigest = secretDigest;
        this.createdAt = createdAt;
    }

    /** From now on another secret opens it, and the one before nothing. */
    void renew(String newDigest, Instant now) {
        secretDigest = newDigest;
        createdAt = now;
    }

    Staff staff() {
        return staff;
    }

    Instant createdAt() {
        return createdAt;
    }
}
