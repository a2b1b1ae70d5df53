package org.imr.roster;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When, where and how a group meets.
 *
 * @param time         null when not said, as are place, minutes and capacity
 * @param intervalDays days from one session to the next: 7 for weekly
 * @param minutes      length of a session
 * @param capacity     how many people there is room for
 */
public record GroupFacts(String name, Group.Format format, LocalDate start, LocalTime time, String place, int plannedSessions,
                         int intervalDays, Integer minutes, Integer capacity) {

    static GroupFacts of(Group group) {
        return new GroupFacts(group.name(), group.format(), group.start(), group.time(), group.place(), group.plannedSessions(),
            group.intervalDays(), group.minutes(), group.capacity());
    }
}
