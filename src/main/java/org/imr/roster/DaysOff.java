package org.imr.roster;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days without sessions, by a name such as `Christmas`.
 *
 * @param first inclusive
 * @param last  inclusive; the first again for a single day
 */
public record DaysOff(LocalDate first, LocalDate last, String name) implements Serializable {

    static final String SELECT = "new org.imr.roster.DaysOff(e.first, e.last, e.name)";

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean isOneDay() {
        return first.equals(last);
    }

    /** As the list of a site is typed: `2026-12-24 - 2027-01-02 Christmas`. */
    public String line() {
        return first + (isOneDay() ? "" : " - " + last) + " " + name;
    }
}
