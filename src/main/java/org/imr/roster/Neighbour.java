package org.imr.roster;

import java.time.LocalDate;
import java.time.LocalTime;

/** Another group of a facilitator's own site: its name, schedule and state, and nothing about the people in it. */
public record Neighbour(String name, String siteName, LocalDate start, LocalTime time, String place, int intervalDays, Group.Status status) {

    static final String SELECT =
        "new org.imr.roster.Neighbour(g.name, e.name, g.start, g.time, g.place, g.intervalDays, g.status)";
}
