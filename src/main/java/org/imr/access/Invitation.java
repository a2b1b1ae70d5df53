package org.imr.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;

/** A link by which a person chooses their first password, or a new one. Works once, for a week. */
@Entity
@Scope(open = "read only by who holds the link")
class Invitation extends Kept {

    static final Duration VALID = Duration.ofDays(7);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_id")
    private Staff staff;
    @Column(name = "secret_digest")
    private String secretDigest;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "used_at")
    private Instant usedAt;

    protected Invitation() {
    }

    Invitation(Staff staff, String secretDigest, Instant now) {
        this.staff = staff;
        this.secretDigest = secretDigest;
        this.expiresAt = now.plus(VALID);
    }

    boolean holdsAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt) && !staff.isDisabled();
    }

    void use(Instant now) {
        usedAt = now;
    }

    Staff staff() {
        return staff;
    }
}
