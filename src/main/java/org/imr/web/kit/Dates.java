package org.imr.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.imr.kernel.Bundles;

/** Dates and times as the reader's language writes them: `#{dates.day(session.date)}`. Nothing for nothing. */
@Named
@RequestScoped
public class Dates {

    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private Reader reader;
    @Inject
    private Clock clock;

    /** A day, short enough for a table: `22 Nov 2026`. */
    public String day(LocalDate day) {
        return day == null ? "" : Bundles.day(reader.getLocale(), day);
    }

    /** A day with its weekday, for headings: `Sunday, 22 November 2026`. */
    public String weekday(LocalDate day) {
        return day == null ? "" : Bundles.weekday(reader.getLocale(), day);
    }

    /** When people meet: `Tue 24 Nov 2026, 10:00`, without the hour when none is known. */
    public String when(LocalDate day, LocalTime time) {
        if (day == null) {
            return "";
        }
        String named = DateTimeFormatter.ofPattern("EEE", reader.getLocale()).format(day) + " " + day(day);
        return time == null ? named : named + ", " + time(time);
    }

    /** Monday to Sunday. */
    public List<DayOfWeek> getWeek() {
        return List.of(DayOfWeek.values());
    }

    /** The name of a day of the week: `Tuesday`. */
    public String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, reader.getLocale());
    }

    /** Several of them: `Tuesday, Thursday`. */
    public String names(Collection<DayOfWeek> days) {
        return days.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** A first and a last day: `24 Dec 2026 \u2013 2 Jan 2027`; one of them when they are the same. */
    public String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? when(first, null) : day(first) + " \u2013 " + day(last);
    }

    /** A time of day: `14:30`. */
    public String time(LocalTime time) {
        return time == null ? "" : CLOCK_TIME.format(time);
    }

    /** A moment that belongs to a site, by its clock: `22 Nov 2026 14:30`. */
    public String moment(Instant moment, ZoneId zone) {
        return moment == null ? "" : moment(reader.getLocale(), moment, zone);
    }

    /** A moment that belongs to no site, by the clock of the installation, which nobody could guess: `22 Nov 2026 14:30 CET`. */
    public String moment(Instant moment) {
        return moment == null ? "" : moment(moment, clock.getZone()) + " "
            + DateTimeFormatter.ofPattern("zzz", reader.getLocale()).format(moment.atZone(clock.getZone()));
    }

    /** What a zone is called: `Central European Time`. */
    public String zone(ZoneId zone) {
        return zone(reader.getLocale(), zone);
    }

    static String moment(Locale locale, Instant moment, ZoneId zone) {
        ZonedDateTime there = moment.atZone(zone);
        return Bundles.day(locale, there.toLocalDate()) + " " + CLOCK_TIME.format(there);
    }

    static String zone(Locale locale, ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }
}
