package org.imr.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.access.Staff;

/** That a person runs a group, from a day until a day (inclusive, the end may be open). It gives them the group's records. */
@Entity
@Table(name = "group_facilitator")
@Scope(open = "who runs a group decides the scope itself; it names staff and groups only")
public class Facilitation extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private Group group;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_id")
    private Staff staff;
    @Column(name = "valid_from")
    private LocalDate from;
    @Column(name = "valid_until")
    private LocalDate until;

    protected Facilitation() {
    }

    public Facilitation(Group group, Staff staff, LocalDate from) {
        this.group = group;
        this.staff = staff;
        this.from = from;
    }

    public void until(LocalDate lastDay) {
        until = lastDay;
    }

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    public Group group() {
        return group;
    }

    public Staff staff() {
        return staff;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }
}
