package org.imr.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How sessions and modules are laid out over time. Pure: dates are days at the site, so that the change to summer time moves nothing. */
final class Schedule {

    /** One session to be. */
    record Slot(LocalDate date, List<String> modules) {
    }

    private Schedule() {
    }

    /** So many sessions from the start on, every so many days, with the modules spread over them. */
    static List<Slot> lay(LocalDate start, int intervalDays, int sessions, List<String> modules) {
        List<List<String>> spread = spread(modules, sessions);
        List<Slot> slots = new ArrayList<>();
        for (int n = 0; n < sessions; n++) {
            slots.add(new Slot(start.plusDays((long) n * intervalDays), spread.get(n)));
        }
        return slots;
    }

    /** Modules in their order over sessions, evenly: with fewer sessions than modules some sessions have several. */
    static List<List<String>> spread(List<String> modules, int sessions) {
        List<List<String>> spread = new ArrayList<>();
        int m = modules.size();
        for (int n = 0; n < sessions; n++) {
            if (m == 0) {
                spread.add(List.of());
            } else {
                int first = n * m / sessions;
                int end = Math.max(first + 1, (n + 1) * m / sessions);
                spread.add(List.copyOf(modules.subList(first, m > sessions ? end : first + 1)));
            }
        }
        return spread;
    }

    /** The day a session falls on when another one has moved and this one follows. */
    static LocalDate follow(LocalDate date, LocalDate movedFrom, LocalDate movedTo) {
        return date.plusDays(ChronoUnit.DAYS.between(movedFrom, movedTo));
    }
}
