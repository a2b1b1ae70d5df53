package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we write, as another's reader of RFC 5545 understands it. */
class ICalendarTest {

    private static final UUID ID = new UUID(1, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 24);

    @ParameterizedTest
    @CsvSource({"2026-03-24, 2026-03-24T09:00:00Z", "2026-03-31, 2026-03-31T08:00:00Z", "2026-10-20, 2026-10-20T08:00:00Z", "2026-10-27, 2026-10-27T09:00:00Z"})
    @DisplayName("C2 ten o'clock at the site is ten o'clock on both sides of a change of the clock")
    void clock(LocalDate day, Instant start) {
        VEvent event = read(event("Group", day, LocalTime.of(10, 0), "Room", false));

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(start);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(start.plusSeconds(90 * 60));
    }

    @Test
    @DisplayName("C2 a session has an identity that stays, its state, its name and its place; without an hour it takes the day")
    void facts() {
        VEvent cancelled = read(event("Tuesday group", TUESDAY, LocalTime.of(10, 0), "Room 2; first floor, left", true));
        assertThat(cancelled.getUid().getValue()).isEqualTo(ID + "@session.imr");
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getLocation().getValue()).isEqualTo("Room 2; first floor, left");
        assertThat(cancelled.getSequence().getValue()).isEqualTo(3);

        VEvent allDay = read(event("Tuesday group", TUESDAY, null, null, false));
        assertThat(allDay.getDateStart().getValue().hasTime()).isFalse();
        assertThat(allDay.getStatus().isConfirmed()).isTrue();
        assertThat(allDay.getLocation()).isNull();
        assertThat(allDay.getSummary().getValue()).isEqualTo("Tuesday group, session 4");
    }

    @Test
    @DisplayName("C2 a calendar without sessions is a calendar")
    void nothing() {
        assertThat(Biweekly.parse(ICalendar.write("x", NOW, List.of(), event -> "")).first().getEvents()).isEmpty();
    }

    @Property(tries = 500)
    void everyNameIsReadAsItWasWrittenAndNoLineIsLong(@ForAll @NotBlank String name) {
        String clean = name.replace("\r\n", "\n").replace('\r', '\n').codePoints()
            .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c)).filter(c -> c < 0xD800 || c > 0xDFFF)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String file = ICalendar.write("IMR", NOW, List.of(event("G", TUESDAY, null, "place " + clean, false)), event -> "x");

        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(Biweekly.parse(file).first().getEvents().get(0).getLocation().getValue()).isEqualTo("place " + clean);
    }

    private static VEvent read(CalendarEvent event) {
        return Biweekly.parse(ICalendar.write("IMR", NOW, List.of(event), one -> one.group() + ", session " + one.number())).first().getEvents().get(0);
    }

    private static CalendarEvent event(String group, LocalDate day, LocalTime time, String place, boolean cancelled) {
        return new CalendarEvent(ID, group, 4, Session.Kind.GROUP, day, time, ZoneId.of("Europe/Copenhagen"), 90, place, cancelled, 3);
    }
}
