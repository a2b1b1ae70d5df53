package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Predicate<LocalDate> NEVER = day -> false;
    private static final List<Need> ELEVEN = IntStream.rangeClosed(1, 11).mapToObj(n -> new Need("m" + n, 3)).toList();

    @Test
    @DisplayName("C2 a weekly schedule stays on its weekday across both changes of the clock and the turn of the year")
    void weekly() {
        List<Schedule.Slot> slots = Schedule.lay(LocalDate.of(2026, 10, 20), Rhythm.every(7), ModulePlan.lay(ELEVEN, 36), NEVER);

        assertThat(slots).hasSize(36).allMatch(slot -> slot.date().getDayOfWeek() == DayOfWeek.TUESDAY);
        assertThat(slots.get(1).date()).isEqualTo("2026-10-27");
        assertThat(slots.get(35).date()).isEqualTo("2027-06-22");
    }

    @Test
    @DisplayName("C2 an interval runs over the ends of months, of February in a leap year too")
    void monthEnds() {
        assertThat(Schedule.lay(LocalDate.of(2028, 1, 31), Rhythm.every(14), ModulePlan.lay(List.of(), 4), NEVER)).extracting(Schedule.Slot::date)
            .containsExactly(LocalDate.of(2028, 1, 31), LocalDate.of(2028, 2, 14), LocalDate.of(2028, 2, 28), LocalDate.of(2028, 3, 13));
    }

    @Test
    @DisplayName("C2 what follows a session that moved keeps its distance to it")
    void follows() {
        LocalDate from = LocalDate.of(2026, 3, 24);

        assertThat(follow(from, LocalDate.of(2026, 3, 26), NEVER)).containsExactly(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 9));
        assertThat(follow(from, LocalDate.of(2026, 3, 17), NEVER)).containsExactly(LocalDate.of(2026, 3, 24), LocalDate.of(2026, 3, 31));
        assertThat(follow(from, LocalDate.of(2026, 3, 26), LocalDate.of(2026, 4, 2)::equals)).as("past Maundy Thursday")
            .containsExactly(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 16));
    }

    private static List<LocalDate> follow(LocalDate from, LocalDate to, Predicate<LocalDate> closed) {
        return Schedule.follow(List.of(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 7)), from, to, Rhythm.every(7), closed);
    }

    @Test
    void codesAreProposedOneAfterTheHighest() {
        assertThat(FreeCode.after("BAL-", List.of(), 2)).isEqualTo("BAL-01");
        assertThat(FreeCode.after("BAL-", List.of("BAL-09", "BAL-2x", "X-77", "BAL-P011"), 2)).isEqualTo("BAL-10");
    }
}
