package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final List<String> ELEVEN = IntStream.rangeClosed(1, 11).mapToObj(n -> "m" + n).toList();

    @Test
    @DisplayName("C2 a weekly schedule stays on its weekday across both changes of the clock and the turn of the year")
    void weekly() {
        List<Schedule.Slot> slots = Schedule.lay(LocalDate.of(2026, 10, 20), 7, 36, ELEVEN);

        assertThat(slots).hasSize(36).allMatch(slot -> slot.date().getDayOfWeek() == DayOfWeek.TUESDAY);
        assertThat(slots.get(1).date()).isEqualTo("2026-10-27");
        assertThat(slots.get(35).date()).isEqualTo("2027-06-22");
    }

    @Test
    @DisplayName("C2 an interval runs over the ends of months, of February in a leap year too")
    void monthEnds() {
        assertThat(Schedule.lay(LocalDate.of(2028, 1, 31), 14, 4, List.of())).extracting(Schedule.Slot::date)
            .containsExactly(LocalDate.of(2028, 1, 31), LocalDate.of(2028, 2, 14), LocalDate.of(2028, 2, 28), LocalDate.of(2028, 3, 13));
    }

    @Test
    @DisplayName("C2 what follows a session that moved keeps its distance to it")
    void follows() {
        LocalDate from = LocalDate.of(2026, 3, 24);

        assertThat(Schedule.follow(LocalDate.of(2026, 3, 31), from, LocalDate.of(2026, 3, 26))).isEqualTo("2026-04-02");
        assertThat(Schedule.follow(LocalDate.of(2026, 3, 31), from, LocalDate.of(2026, 3, 17))).isEqualTo("2026-03-24");
    }

    @Test
    @DisplayName("C3 with fewer sessions than modules each module still has its session")
    void shortProgramme() {
        assertThat(Schedule.spread(ELEVEN, 4)).containsExactly(List.of("m1", "m2"), List.of("m3", "m4", "m5"), List.of("m6", "m7", "m8"),
            List.of("m9", "m10", "m11"));
    }

    @Property
    @Label("C3 modules lie over the sessions evenly, in order, none left out, no session empty")
    void even(@ForAll @IntRange(min = 1, max = 120) int sessions) {
        List<List<String>> spread = Schedule.spread(ELEVEN, sessions);

        assertThat(spread).hasSize(sessions).noneMatch(List::isEmpty);
        List<String> flat = spread.stream().flatMap(List::stream).toList();
        assertThat(flat.stream().distinct().toList()).isEqualTo(ELEVEN);
        assertThat(flat).isSortedAccordingTo((a, b) -> Integer.compare(ELEVEN.indexOf(a), ELEVEN.indexOf(b)));
        List<Long> shares = ELEVEN.stream().map(module -> flat.stream().filter(module::equals).count()).toList();
        assertThat(shares.stream().mapToLong(Long::longValue).max().getAsLong() - shares.stream().mapToLong(Long::longValue).min().getAsLong())
            .isLessThanOrEqualTo(1);
    }

    @Test
    void codesAreProposedOneAfterTheHighest() {
        assertThat(FreeCode.after("BAL-", List.of(), 2)).isEqualTo("BAL-01");
        assertThat(FreeCode.after("BAL-", List.of("BAL-09", "BAL-2x", "X-77", "BAL-P011"), 2)).isEqualTo("BAL-10");
    }
}
