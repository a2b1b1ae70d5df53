package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final List<Need> ELEVEN = IntStream.rangeClosed(1, 11).mapToObj(n -> new Need("m" + n, 3)).toList();

    @Test
    @DisplayName("C2 a weekly schedule stays on its weekday across both changes of the clock and the turn of the year")
    void weekly() {
        List<Schedule.Slot> slots = Schedule.lay(LocalDate.of(2026, 10, 20), 7, ModulePlan.lay(ELEVEN, 36));

        assertThat(slots).hasSize(36).allMatch(slot -> slot.date().getDayOfWeek() == DayOfWeek.TUESDAY);
        assertThat(slots.get(1).date()).isEqualTo("2026-10-27");
        assertThat(slots.get(35).date()).isEqualTo("2027-06-22");
    }

    @Test
    @DisplayName("C2 an interval runs over the ends of months, of February in a leap year too")
    void monthEnds() {
        assertThat(Schedule.lay(LocalDate.of(2028, 1, 31), 14, ModulePlan.lay(List.of(), 4))).extracting(Schedule.Slot::date)
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
    void codesAreProposedOneAfterTheHighest() {
        assertThat(FreeCode.after("BAL-", List.of(), 2)).isEqualTo("BAL-01");
        assertThat(FreeCode.after("BAL-", List.of("BAL-09", "BAL-2x", "X-77", "BAL-P011"), 2)).isEqualTo("BAL-10");
    }
}
