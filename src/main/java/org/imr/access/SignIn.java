package org.imr.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One browser in which a person is signed in. The browser holds 256 random bits in a cookie, we hold their digest: it
 * survives a restart of the server, ends for all servers at once, and does not rest on the container's session ids.
 */
@Entity
@Table(name = "sign_in")
@Scope(open = "read only to find out who calls")
class SignIn extends Kept {

    /** Without use for that long it ends (OWASP ASVS 4.0.3, 3.3.2: 30 minutes idle for level 2). */
    static final Duration IDLE = Duration.ofMinutes(30);
    /** It ends after that long in any case (same source: 12 hours). */
    static final Duration LONGEST = Duration.ofHours(12);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_id")
    private Staff staff;
    @Column(name = "secret_digest")
    private String secretDigest;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "used_at")
    private Instant usedAt;

    protected SignIn() {
    }

    SignIn(Staff staff, String secretDigest, Instant now) {
        this.staff = staff;
        this.secretDigest = secretDigest;
        this.startedAt = now;
        this.usedAt = now;
    }

    boolean holdsAt(Instant now) {
        return !staff.isDisabled() && now.isBefore(usedAt.plus(IDLE)) && now.isBefore(startedAt.plus(LONGEST));
    }

    /** Notes the use, to the minute, so that not every request writes. */
    void used(Instant now) {
        if (Duration.between(usedAt, now).compareTo(Duration.ofMinutes(1)) > 0) {
            usedAt = now;
        }
    }

    UUID staffId() {
        return staff.id();
    }
}
