package org.imr.roster;

import java.time.LocalDate;

/**
 * One stay of a person in a group, as a roster or the person's own page shows it; {@code left} and {@code reason} null while it goes on.
 *
 * @param arrivingOn the first day, while they are still of another site from which they will come on it; else null
 */
public record Stay(String participant, String name, String group, String groupName, LocalDate joined, LocalDate left,
                   Membership.Reason reason, int version, LocalDate arrivingOn) {

    static final String SELECT = "new org.imr.roster.Stay(e.participant.code, e.participant.displayName, e.group.code, e.group.name, "
        + "e.joined, e.left, e.reason, e.version, e.arrivingOn)";

    /** True on the first and the last day too. */
    public boolean holdsOn(LocalDate day) {
        return !joined.isAfter(day) && (left == null || !left.isBefore(day));
    }

    /** True while they are still of another site. */
    public boolean isArriving() {
        return arrivingOn != null;
    }

    /** True when it goes on, or has not begun yet. */
    public boolean isOpen(LocalDate today) {
        return left == null || !left.isBefore(today);
    }
}
