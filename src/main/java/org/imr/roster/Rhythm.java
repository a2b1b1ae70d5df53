package org.imr.roster;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.imr.kernel.Rejected;

/**
 * How often a group meets. Pure: days are days at the site, so that the change to summer time moves nothing.
 *
 * @param intervalDays days from one session to the next, at least 1; with weekdays, the weeks between two rounds are a seventh of it
 * @param weekdays     the days of the week on which it meets, from Monday on; none: the weekday follows from the first session
 */
public record Rhythm(int intervalDays, List<DayOfWeek> weekdays) implements Serializable {

    private static final int WEEK = 7;
    /** Thirty years of days that are all closed are a slip, and would be looked through for ever. */
    private static final int LONGEST_SEARCH = 11_000;

    public Rhythm {
        if (intervalDays < 1) {
            throw new Rejected("roster.schedule-numbers");
        }
        weekdays = List.copyOf(new TreeSet<>(weekdays));
    }

    public static Rhythm every(int days) {
        return new Rhythm(days, List.of());
    }

    /** On those days of every week. */
    public static Rhythm weekly(Collection<DayOfWeek> weekdays) {
        return new Rhythm(WEEK, List.copyOf(weekdays));
    }

    /**
     * Days to meet on, in order, none twice.
     *
     * @param from   the first day that may be one; without weekdays it is the first unless it is closed
     * @param closed holidays, on which nobody meets
     * @throws Rejected `roster.schedule-no-days` when closed days leave no room
     */
    public List<LocalDate> days(LocalDate from, int count, Predicate<LocalDate> closed) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = first(from);
        LocalDate anchor = day;
        while (days.size() < count) {
            if (!closed.test(day)) {
                days.add(day);
            }
            if (ChronoUnit.DAYS.between(anchor, day) > LONGEST_SEARCH + (long) count * Math.max(WEEK, intervalDays)) {
                throw new Rejected("roster.schedule-no-days");
            }
            day = next(day, anchor);
        }
        return days;
    }

    /** The next day to meet on after one on which the group met. */
    public LocalDate after(LocalDate last, Predicate<LocalDate> closed) {
        return days(weekdays.isEmpty() ? last.plusDays(intervalDays) : next(last, last), 1, closed).get(0);
    }

    private LocalDate first(LocalDate from) {
        LocalDate day = from;
        while (!weekdays.isEmpty() && !weekdays.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate next(LocalDate day, LocalDate anchor) {
        if (weekdays.isEmpty()) {
            return day.plusDays(intervalDays);
        }
        LocalDate next = day.plusDays(1);
        while (!weekdays.contains(next.getDayOfWeek()) || weeksBetween(anchor, next) % weeks() != 0) {
            next = next.plusDays(1);
        }
        return next;
    }

    private int weeks() {
        return Math.max(1, intervalDays / WEEK);
    }

    private static long weeksBetween(LocalDate one, LocalDate other) {
        return ChronoUnit.WEEKS.between(monday(one), monday(other));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
