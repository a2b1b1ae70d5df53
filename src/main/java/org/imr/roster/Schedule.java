package org.imr.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How sessions are laid out over time. Pure: dates are days at the site, so that the change to summer time moves nothing. */
final class Schedule {

    /** One session to be. */
    record Slot(LocalDate date, List<String> modules) {
    }

    private Schedule() {
    }

    /** A session for each of the plan, from the start on, every so many days. */
    static List<Slot> lay(LocalDate start, int intervalDays, ModulePlan plan) {
        List<Slot> slots = new ArrayList<>();
        for (List<String> modules : plan.sessions()) {
            slots.add(new Slot(start.plusDays((long) slots.size() * intervalDays), modules));
        }
        return slots;
    }

    /** The day a session falls on when another one has moved and this one follows. */
    static LocalDate follow(LocalDate date, LocalDate movedFrom, LocalDate movedTo) {
        return date.plusDays(ChronoUnit.DAYS.between(movedFrom, movedTo));
    }
}
