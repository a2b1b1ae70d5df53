package org.imr.roster;

/** A session that is planned on a holiday. */
public record OnHoliday(SessionLine session, DaysOff days) {
}
