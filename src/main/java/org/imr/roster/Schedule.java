package org.imr.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How sessions are laid out over time. Pure: dates are days at the site, so that the change to summer time moves nothing. */
final class Schedule {

    /** One session to be. */
    record Slot(LocalDate date, List<String> modules) {
    }

    private Schedule() {
    }

    /** A session for each of the plan, from the start on, in that rhythm, none on a closed day. */
    static List<Slot> lay(LocalDate start, Rhythm rhythm, ModulePlan plan, Predicate<LocalDate> closed) {
        List<LocalDate> days = rhythm.days(start, plan.sessions().size(), closed);
        List<Slot> slots = new ArrayList<>();
        for (List<String> modules : plan.sessions()) {
            slots.add(new Slot(days.get(slots.size()), modules));
        }
        return slots;
    }

    /**
     * The days of sessions that follow another one that has moved: each by as many days, and on past closed days, so that their
     * order and their number stay.
     *
     * @param dates in order
     */
    static List<LocalDate> follow(List<LocalDate> dates, LocalDate movedFrom, LocalDate movedTo, Rhythm rhythm, Predicate<LocalDate> closed) {
        long by = ChronoUnit.DAYS.between(movedFrom, movedTo);
        return slide(dates.stream().map(date -> date.plusDays(by)).toList(), rhythm, closed);
    }

    /**
     * Days without the closed ones, and as many more at the end, in that rhythm: each session takes the next day that is left.
     *
     * @param dates in order
     */
    static List<LocalDate> slide(List<LocalDate> dates, Rhythm rhythm, Predicate<LocalDate> closed) {
        List<LocalDate> left = new ArrayList<>(dates.stream().filter(closed.negate()).toList());
        LocalDate last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        while (left.size() < dates.size()) {
            last = rhythm.after(last, closed);
            left.add(last);
        }
        return left;
    }
}
