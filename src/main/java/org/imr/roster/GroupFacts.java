package org.imr.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * When, where and how a group meets.
 *
 * @param time         null when not said, as are place, minutes and capacity
 * @param intervalDays days from one session to the next: 7 for weekly
 * @param weekdays     on which days of the week; none: on that of the start
 * @param minutes      length of a session
 * @param capacity     how many people there is room for
 */
public record GroupFacts(String name, Group.Format format, LocalDate start, LocalTime time, String place, int plannedSessions,
                         int intervalDays, List<DayOfWeek> weekdays, Integer minutes, Integer capacity) {

    public GroupFacts {
        weekdays = List.copyOf(weekdays);
    }

    /** On the weekday of the start. */
    public GroupFacts(String name, Group.Format format, LocalDate start, LocalTime time, String place, int plannedSessions,
                      int intervalDays, Integer minutes, Integer capacity) {
        this(name, format, start, time, place, plannedSessions, intervalDays, List.of(), minutes, capacity);
    }

    public Rhythm rhythm() {
        return new Rhythm(Math.max(1, intervalDays), weekdays);
    }

    static GroupFacts of(Group group) {
        return new GroupFacts(group.name(), group.format(), group.start(), group.time(), group.place(), group.plannedSessions(),
            group.intervalDays(), group.rhythm().weekdays(), group.minutes(), group.capacity());
    }
}
