package org.imr.roster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of holidays as people paste it: a day, or a first and a last day, and a name on each line. Days are written as
 * {@link WrittenDay} says. Pure.
 *
 * @param days   in order of time, each once
 * @param faults one for each line that could not be read
 */
public record HolidayText(List<DaysOff> days, List<Fault> faults) {

    /** A list for a site: more lines are no list of holidays. */
    static final int MOST_LINES = 1000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DAYS = 366;
    private static final String BETWEEN = "\\s*(?:[-\u2013\u2014;\\t/]|\\b(?:to|til|till|until)\\b)\\s*";
    private static final Pattern SPAN = Pattern.compile(
        "(?<first>" + WrittenDay.COMPLETE + "|" + WrittenDay.SHORT + ")(?:" + BETWEEN + "(?<last>" + WrittenDay.COMPLETE + "))?",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AROUND = Pattern.compile("^[\\s,;:.\u2013\u2014-]+|[\\s,;:\u2013\u2014-]+$");

    /** Why a line cannot be taken. */
    public enum Reason {
        NO_DAY, NO_SUCH_DAY, NO_YEAR, NO_NAME, LONG_NAME, BACKWARDS, TOO_LONG, TOO_MANY
    }

    /**
     * A line that could not be read.
     *
     * @param line from 1, as the reader counts
     * @param text what stands there
     */
    public record Fault(int line, String text, Reason reason) implements Serializable {
    }

    /** Thrown within a line. */
    private static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
        private final Reason reason;

        Unreadable(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }

    public HolidayText {
        days = List.copyOf(days);
        faults = List.copyOf(faults);
    }

    /** Reads a list; empty lines are passed over. */
    public static HolidayText read(String text) {
        List<DaysOff> days = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        List<String> lines = (text == null ? "" : text).lines().toList();
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty()) {
                try {
                    days.add(line(line));
                } catch (Unreadable e) {
                    faults.add(new Fault(i + 1, line, e.reason));
                }
            }
        }
        if (lines.size() > MOST_LINES) {
            faults.add(new Fault(MOST_LINES + 1, lines.get(MOST_LINES), Reason.TOO_MANY));
        }
        return new HolidayText(days.stream().distinct()
            .sorted(Comparator.comparing(DaysOff::first).thenComparing(DaysOff::last).thenComparing(DaysOff::name)).toList(), faults);
    }

    private static DaysOff line(String line) throws Unreadable {
        Matcher found = SPAN.matcher(line);
        if (!found.find()) {
            throw new Unreadable(Reason.NO_DAY);
        }
        String before = line.substring(0, found.start());
        String name = AROUND.matcher(before.isBlank() ? line.substring(found.end()) : before + line.substring(found.end())).replaceAll("");
        WrittenDay first = day(found.group("first"));
        WrittenDay last = found.group("last") == null ? first : day(found.group("last"));
        if (last == first && !first.isComplete()) {
            throw new Unreadable(first.month() == null ? Reason.NO_DAY : Reason.NO_YEAR);
        }
        DaysOff days = span(first, last, name);
        if (name.isBlank()) {
            throw new Unreadable(Reason.NO_NAME);
        }
        if (name.length() > LONGEST_NAME) {
            throw new Unreadable(Reason.LONG_NAME);
        }
        return days;
    }

    private static WrittenDay day(String text) throws Unreadable {
        return WrittenDay.read(text).orElseThrow(() -> new Unreadable(Reason.NO_DAY));
    }

    /** What one end leaves out, the other says: 24.12.-02.01.2027 begins in 2026, 24.12.2026-26.12. ends in it. */
    private static DaysOff span(WrittenDay first, WrittenDay last, String name) throws Unreadable {
        if (first.year() == null && last.year() == null) {
            throw new Unreadable(Reason.NO_YEAR);
        }
        WrittenDay start = first.month() == null ? first.in(last.month(), null) : first;
        WrittenDay end = last.year() == null ? last.in(last.month(), start.isBehind(last) ? start.year() + 1 : start.year()) : last;
        start = start.year() == null ? start.in(start.month(), start.isBehind(end) ? end.year() - 1 : end.year()) : start;
        Optional<DaysOff> days = start.date().flatMap(from -> Optional.of(end).flatMap(WrittenDay::date)
            .map(until -> new DaysOff(from, until, name)));
        DaysOff read = days.orElseThrow(() -> new Unreadable(Reason.NO_SUCH_DAY));
        if (read.last().isBefore(read.first())) {
            throw new Unreadable(Reason.BACKWARDS);
        }
        if (read.first().plusDays(LONGEST_DAYS).isBefore(read.last())) {
            throw new Unreadable(Reason.TOO_LONG);
        }
        return read;
    }
}
