package org.imr.roster;

import java.time.LocalDate;

/** Who runs a group from when until when (inclusive, null: open). */
public record FacilitatorLine(String email, String name, LocalDate from, LocalDate until, int version) {

    static final String SELECT = "new org.imr.roster.FacilitatorLine(e.staff.email, e.staff.name, e.from, e.until, e.version)";

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** True for those who run it now or will. */
    public boolean isOpen(LocalDate today) {
        return until == null || !until.isBefore(today);
    }
}
