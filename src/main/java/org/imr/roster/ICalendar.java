package org.imr.roster;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes events as an iCalendar file (RFC 5545). Times are written in UTC, which is right on both sides of a change of the clock
 * and needs no definition of a time zone. Pure.
 */
public final class ICalendar {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    /** RFC 5545, 3.1: lines are no longer than 75 octets, without the line break. */
    private static final int LONGEST_LINE = 75;
    private static final int USUAL_MINUTES = 60;
    private static final Map<Character, String> ESCAPED = Map.of('\\', "\\\\", ';', "\\;", ',', "\\,", '\n', "\\n");

    private final StringBuilder file = new StringBuilder();

    private ICalendar() {
    }

    /**
     * The file.
     *
     * @param name    of the calendar
     * @param now     when it is written
     * @param summary what an event is called
     */
    public static String write(String name, Instant now, List<CalendarEvent> events, Function<CalendarEvent, String> summary) {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//IMR Manager//Sessions//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.text("X-WR-CALNAME", name);
        // RFC 7986: twice a day is enough for a weekly session.
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        events.forEach(event -> calendar.event(event, now, summary.apply(event)));
        calendar.line("END:VCALENDAR");
        return calendar.file.toString();
    }

    private void event(CalendarEvent event, Instant now, String summary) {
        line("BEGIN:VEVENT");
        line("UID:" + event.id() + "@session.imr");
        line("DTSTAMP:" + utc(now));
        line("SEQUENCE:" + event.version());
        if (event.time() == null) {
            line("DTSTART;VALUE=DATE:" + DAY.format(event.date()));
            line("DTEND;VALUE=DATE:" + DAY.format(event.date().plusDays(1)));
        } else {
            ZonedDateTime start = LocalDateTime.of(event.date(), event.time()).atZone(event.zone());
            int minutes = event.minutes() == null || event.minutes() < 1 ? USUAL_MINUTES : event.minutes();
            line("DTSTART:" + utc(start.toInstant()));
            line("DTEND:" + utc(start.toInstant().plusSeconds(60L * minutes)));
        }
        text("SUMMARY", summary);
        if (event.place() != null && !event.place().isBlank()) {
            text("LOCATION", event.place());
        }
        line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:" + (event.cancelled() ? "TRANSPARENT" : "OPAQUE"));
        line("END:VEVENT");
    }

    private void text(String property, String value) {
        line(property + ":" + value.replace("\r\n", "\n").replace('\r', '\n').chars().mapToObj(c -> (char) c)
            .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
            .map(c -> ESCAPED.getOrDefault(c, String.valueOf(c))).collect(Collectors.joining()));
    }

    /** Folds a line: what goes on begins with a blank, and no letter is cut in two. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); i += Character.charCount(content.codePointAt(i))) {
            String letter = Character.toString(content.codePointAt(i));
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(letter);
            octets += length;
        }
        file.append("\r\n");
    }

    private static String utc(Instant moment) {
        return UTC.format(moment.atOffset(ZoneOffset.UTC));
    }
}
