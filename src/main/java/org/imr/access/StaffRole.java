package org.imr.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What one person is at one site, or at all sites, from a day until a day (both inclusive, both may be open). */
@Entity
@Table(name = "staff_role")
@Scope(open = "roles decide the scope; who may manage whom is the service's decision")
public class StaffRole extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_id")
    private Staff staff;
    @Enumerated(EnumType.STRING)
    private Role role;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    @Column(name = "valid_from")
    private LocalDate from;
    @Column(name = "valid_until")
    private LocalDate until;

    protected StaffRole() {
    }

    /** @param site null for all sites: coordinators of the programme and administrators */
    public StaffRole(Staff staff, Role role, Site site, LocalDate from) {
        this.staff = staff;
        this.role = role;
        this.site = site;
        this.from = from;
    }

    /** Ends the role after that day; null opens it again. */
    public void until(LocalDate lastDay) {
        until = lastDay;
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    /** True when its last day has passed. */
    public boolean isOverOn(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    public Staff staff() {
        return staff;
    }

    public Role role() {
        return role;
    }

    public Site site() {
        return site;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }
}
