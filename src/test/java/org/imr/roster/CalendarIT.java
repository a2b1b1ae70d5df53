package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imr.access.CalendarAddressService;
import org.imr.access.Caller;
import org.imr.access.Callers;
import org.imr.kernel.NotFound;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalendarIT {

    private static final LocalDate START = LocalDate.of(2026, 3, 17);
    private static Town town;
    private static CalendarAddressService addresses;

    @BeforeAll
    static void open() {
        town = new Town();
        addresses = town.rooms.get(CalendarAddressService.class);
        town.group("K-01", START, 3);
        town.asFaye(() -> {
            town.rooms.get(ScheduleService.class).cancel("K-01", 2, town.picture("K-01").session(2).orElseThrow().version(), "Ada is ill", false);
            return null;
        });
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    @DisplayName("C2 the secret address stands for its owner until it is renewed or closed; only a digest of it is kept")
    void address() {
        assertThat(town.asFaye(() -> addresses.since())).isEmpty();
        String first = town.asFaye(() -> addresses.renew());
        assertThat(town.asFaye(() -> addresses.since())).contains(Town.TODAY);
        assertThat(owner(first)).map(Caller::email).contains("faye@example.org");
        assertThat(town.rooms.tables().toString()).doesNotContain(first);

        String second = town.asFaye(() -> addresses.renew());

        assertThat(owner(first)).isEmpty();
        assertThat(owner(second)).map(Caller::name).contains("Faye");
        assertThat(town.rooms.as(owner(second).orElseThrow(), () -> town.rooms.get(CalendarService.class).own())).hasSize(3);
        town.asFaye(() -> {
            addresses.end();
            return null;
        });
        assertThat(owner(second)).isEmpty();
        assertThat(owner("")).isEmpty();
    }

    @Test
    @DisplayName("C2 a facilitator's calendar has the groups they run, a group's its sessions, cancelled ones as such")
    void events() {
        CalendarService calendars = town.rooms.get(CalendarService.class);

        List<CalendarEvent> own = town.asFaye(() -> calendars.own());
        assertThat(own).isEqualTo(town.asCora(() -> calendars.group("K-01"))).hasSize(3);
        assertThat(own).extracting(CalendarEvent::cancelled).containsExactly(false, true, false);
        assertThat(own).extracting(CalendarEvent::place).containsOnly("The garden room");
        assertThat(town.asFinn(() -> calendars.own())).isEmpty();
        assertThatThrownBy(() -> town.asGert(() -> calendars.group("K-01"))).isInstanceOf(NotFound.class);
    }

    private static Optional<Caller> owner(String secret) {
        return town.rooms.as(Caller.NOBODY, () -> town.rooms.get(Callers.class).byCalendar(secret));
    }
}
