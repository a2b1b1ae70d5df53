package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.imr.access.Caller;
import org.imr.fidelity.Scale;
import org.imr.testing.Callers;
import org.imr.testing.DemonstrationData;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The running group of the demonstration is assessed soon, and little would lift some of its items. */
class LiftIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static Rooms rooms;
    private static Callers callers;

    @BeforeAll
    static void open() {
        rooms = Rooms.onH2();
        rooms.clock(Instant.parse("2026-03-05T18:00:00Z"));
        callers = new Callers(rooms);
        DemonstrationData.make(rooms, TODAY, "FRB-5", "FRB-1", "BAL-1");
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    private static List<GroupLifts> easy(Caller caller) {
        return rooms.as(caller, () -> rooms.get(LiftService.class).easy(rooms.get(DueService.class).coming()));
    }

    /** The running group's assessment on another day, or of another scale. */
    private static List<GroupLifts> easy(LocalDate on, String scale) {
        Due due = new Due(scale, "mid", on, Due.State.SOON);
        return rooms.as(callers.coordinator("FRB"),
            () -> rooms.get(LiftService.class).easy(List.of(new DueLine("FRB-5", "Frederiksberg 5", "Frederiksberg", due, true))));
    }

    @Test
    @DisplayName("F2 one to three people, or the next session: those items are told, by who could be met, the least first")
    void workedExample() {
        for (Caller reader : List.of(callers.facilitator("FRB", "FRB-5"), callers.coordinator("FRB"))) {
            List<GroupLifts> found = easy(reader);
            assertThat(found).extracting(one -> one.line().group()).containsExactly("FRB-5");
            List<Lift> lifts = found.get(0).lifts();
            assertThat(lifts).extracting(Lift::item).containsExactly(4, 5, 7, 10);
            assertThat(lifts).extracting(Lift::rating).containsExactly(5, 3, 4, 2);
            assertThat(lifts).extracting(Lift::count).containsOnly(1);
            // Seven lack a significant other's part; five of them have asked that nobody else is involved, and are not named.
            assertThat(lifts).extracting(lift -> lift.names().size()).containsExactly(1, 2, 3, 0);
            assertThat(lifts.get(0).names()).doesNotContainAnyElementsOf(List.of("", "P-101")).noneMatch(name -> name.startsWith("P-"));
        }
    }

    @Test
    @DisplayName("F2 only within eight weeks of an assessment, and by the programme's own scale")
    void near() {
        assertThat(easy(TODAY.plusWeeks(8), Scale.OF_THE_PROGRAMME)).isNotEmpty();
        assertThat(easy(TODAY.plusWeeks(8).plusDays(1), Scale.OF_THE_PROGRAMME)).isEmpty();
        assertThat(easy(TODAY, "general-organizational-index")).isEmpty();
    }

    @Test
    @DisplayName("F2 the next session lifts nothing where none is to come before the assessment, and none that was never recorded")
    void withoutASession() {
        assertThat(inSessions(TODAY)).as("today's is still to come").isNotEmpty();
        try {
            rooms.clock(Instant.parse("2026-03-06T18:00:00Z"));
            assertThat(inSessions(TODAY.plusDays(2))).as("assessed before they meet again").isEmpty();
            assertThat(inSessions(TODAY.plusWeeks(2))).isNotEmpty();
            assertThat(inSessions(TODAY)).as("assessed late").isNotEmpty();
            rooms.clock(Instant.parse("2027-03-05T18:00:00Z"));
            assertThat(inSessions(TODAY)).as("all days gone by").isEmpty();
            assertThat(easy(TODAY, Scale.OF_THE_PROGRAMME)).as("people can be met all the same").isNotEmpty();
        } finally {
            rooms.clock(Instant.parse("2026-03-05T18:00:00Z"));
        }
    }

    private static List<Lift> inSessions(LocalDate due) {
        return easy(due, Scale.OF_THE_PROGRAMME).stream().flatMap(one -> one.lifts().stream()).filter(lift -> lift.names().isEmpty()).toList();
    }

    @Test
    @DisplayName("K3 whoever neither runs nor coordinates the group is told nothing, even asking for it by name")
    void others() {
        DueLine line = new DueLine("FRB-5", "Frederiksberg 5", "Frederiksberg", new Due(Scale.OF_THE_PROGRAMME, "mid", TODAY, Due.State.DUE), true);
        for (Caller stranger : List.of(callers.coordinator("BAL"), callers.facilitator("BAL", "BAL-1"))) {
            assertThat(rooms.as(stranger, () -> rooms.get(LiftService.class).easy(List.of(line)))).isEmpty();
        }
    }

    @Test
    @DisplayName("F2 one group and several cost the same statements; without an assessment ahead there is none at all")
    void statements() {
        Caller reader = callers.coordinator("FRB");
        Due due = new Due(Scale.OF_THE_PROGRAMME, "mid", TODAY, Due.State.DUE);
        DueLine one = new DueLine("FRB-5", "Frederiksberg 5", "Frederiksberg", due, true);
        DueLine two = new DueLine("FRB-1", "Frederiksberg 1", "Frederiksberg", due, true);
        int few = rooms.as(reader, () -> rooms.statements(() -> rooms.get(LiftService.class).easy(List.of(one))));

        assertThat(few).isLessThanOrEqualTo(14);
        assertThat(rooms.<Integer>as(reader, () -> rooms.statements(() -> rooms.get(LiftService.class).easy(List.of(one, two))))).isEqualTo(few);
        assertThat(rooms.<Integer>as(reader, () -> rooms.statements(() -> rooms.get(LiftService.class).easy(List.of())))).isZero();
    }
}
