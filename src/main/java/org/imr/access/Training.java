package org.imr.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A course or a supervision that a person took part in. */
@Entity
@Scope(open = "trainings are staff credentials; who may see them is the service's decision")
public class Training extends Kept {

    /** What kind of learning it was. */
    public enum Kind {
        BASE_COURSE, REFRESHER, FIDELITY_COURSE, SUPERVISION
    }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_id")
    private Staff staff;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "on_date")
    private LocalDate date;
    private BigDecimal hours;
    private String provider;

    protected Training() {
    }

    public Training(Staff staff, Kind kind, LocalDate date) {
        this.staff = staff;
        this.kind = kind;
        this.date = date;
        this.hours = BigDecimal.ZERO;
    }

    /** @param hours clock hours, two decimals */
    public void describe(BigDecimal hours, String provider) {
        this.hours = hours;
        this.provider = provider;
    }

    public Staff staff() {
        return staff;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate date() {
        return date;
    }

    public BigDecimal hours() {
        return hours;
    }

    public String provider() {
        return provider;
    }
}
