package org.imr.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** How often signing in to an account has failed in a row: each failure makes the next try wait longer, up to a minute. */
@Entity
@Table(name = "failed_sign_in")
@Scope(open = "read only while signing in")
class FailedSignIn {

    /** So many mistakes cost nothing. */
    private static final int FREE = 4;

    @Id
    private String account;
    @Version
    private int version;
    private int failures;
    @Column(name = "last_at")
    private Instant lastAt;

    protected FailedSignIn() {
    }

    FailedSignIn(String account, Instant now) {
        this.account = account;
        this.lastAt = now;
    }

    void again(Instant now) {
        failures++;
        lastAt = now;
    }

    /** When the next try is heard: doubling from one second, at most a minute, so that nobody is locked out for ever. */
    Instant nextTry() {
        if (failures <= FREE) {
            return lastAt;
        }
        return lastAt.plus(Duration.ofSeconds(Math.min(60, 1L << Math.min(6, failures - FREE - 1))));
    }
}
