package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.imr.kernel.NotFound;
import org.imr.kernel.Stale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is arranged for single sessions: a substitute, and a session one to one. */
class ArrangementIT {

    private static final LocalDate START = Town.TODAY.minusDays(28);
    private static Town town;
    private static ArrangementService arrangements;

    @BeforeAll
    static void open() {
        town = new Town();
        arrangements = town.rooms.get(ArrangementService.class);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    @DisplayName("C2 a substitute for one session: named on it, and reaches the group from a week before to a week after, not longer")
    void substitute() {
        town.group("A-01", START, 10);
        assertThatThrownBy(() -> town.asFinn(() -> town.rooms.get(GroupService.class).group("A-01"))).isInstanceOf(NotFound.class);

        town.asFaye(() -> lead("A-01", 5, "finn@example.org"));
        assertThat(town.asFaye(() -> arrangements.planned("A-01"))).singleElement().satisfies(planned -> {
            assertThat(planned.number()).isEqualTo(5);
            assertThat(planned.leaders()).extracting(FoundingService.Person::name).containsExactly("Finn");
        });
        assertThat(town.asFinn(() -> town.rooms.get(GroupService.class).group("A-01")).editable()).isTrue();

        town.asFaye(() -> lead("A-01", 5));
        assertThat(town.asFaye(() -> arrangements.planned("A-01"))).isEmpty();
        town.asFaye(() -> lead("A-01", 9, "finn@example.org"));
        assertThatThrownBy(() -> town.asFinn(() -> town.rooms.get(GroupService.class).group("A-01"))).as("a month ahead").isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("C2 only a facilitator of the site stands in; two who name one at once do not overwrite each other")
    void who() {
        town.group("A-02", START, 10);
        int version = version("A-02", 6);

        assertThatThrownBy(() -> town.asFaye(() -> lead("A-02", 6, "gert@example.org"))).isInstanceOf(NotFound.class);
        town.asFaye(() -> lead("A-02", 6, "finn@example.org"));
        assertThatThrownBy(() -> town.asFaye(() -> {
            arrangements.lead("A-02", 6, version, List.of("faye@example.org"));
            return null;
        })).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> town.asGert(() -> lead("A-02", 6))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("D7 a session one to one takes the next number, its modules, its person and who leads it")
    void oneToOne() {
        town.group("A-03", START, 10);
        town.group("A-04", START, 10);
        town.person("A-03", "A3-1", "Anna", START);
        town.person("A-04", "A4-1", "Bo", START);

        int number = town.asFaye(() -> plan("A-03", "A3-1", Town.TODAY.plusDays(1)));
        assertThat(number).isEqualTo(11);
        assertThat(town.asFaye(() -> arrangements.planned("A-03"))).extracting(Planned::number, Planned::with, Planned::withName)
            .containsExactly(tuple(11, "A3-1", "Anna"));
        assertThat(town.picture("A-03").session(11).orElseThrow()).satisfies(session -> {
            assertThat(session.kind()).isEqualTo(Session.Kind.INDIVIDUAL);
            assertThat(session.plannedModules()).containsExactly("recovery-strategies");
        });
        assertThatThrownBy(() -> town.asFaye(() -> plan("A-03", "A4-1", Town.TODAY))).as("of another group").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asFaye(() -> plan("A-03", "A3-1", START.minusDays(1)))).hasMessage("roster.one-to-one-member");
        assertThatThrownBy(() -> town.asGert(() -> plan("A-03", "A3-1", Town.TODAY))).isInstanceOf(NotFound.class);
        assertThat(town.asGert(() -> arrangements.planned("A-03"))).isEmpty();
    }

    @Test
    @DisplayName("D7 C2 a catch-up that is called off goes on later with the same person, and moves nobody else's")
    void calledOff() {
        town.group("A-05", START, 10);
        town.person("A-05", "A5-1", "Anna", START);
        town.person("A-05", "A5-2", "Bo", START);
        int annas = town.asFaye(() -> plan("A-05", "A5-1", Town.TODAY.plusDays(1)));
        int bos = town.asFaye(() -> plan("A-05", "A5-2", Town.TODAY.plusDays(2)));

        town.asFaye(() -> {
            town.rooms.get(ScheduleService.class).cancel("A-05", annas, version("A-05", annas), "She is ill", true);
            return null;
        });
        assertThat(town.asFaye(() -> arrangements.planned("A-05"))).extracting(Planned::number, Planned::with)
            .containsExactly(tuple(bos, "A5-2"), tuple(bos + 1, "A5-1"));
        assertThat(town.picture("A-05").sessions()).hasSize(13);
    }

    private static int plan(String group, String person, LocalDate day) {
        return arrangements.planOneToOne(group, person, day, LocalTime.NOON, List.of("recovery-strategies"), List.of("faye@example.org"));
    }

    private static Void lead(String group, int session, String... emails) {
        arrangements.lead(group, session, version(group, session), List.of(emails));
        return null;
    }

    private static int version(String group, int session) {
        return town.picture(group).session(session).orElseThrow().version();
    }
}
