package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.imr.kernel.Rejected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 17);
    private static final Predicate<LocalDate> NEVER = day -> false;

    @Test
    @DisplayName("C2 two sessions a week fall on their weekdays, from the first that fits, across the change of the clock")
    void twiceAWeek() {
        assertThat(Rhythm.weekly(List.of(DayOfWeek.THURSDAY, DayOfWeek.TUESDAY)).days(LocalDate.of(2026, 3, 25), 4, NEVER))
            .containsExactly(LocalDate.of(2026, 3, 26), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 7));
    }

    @Test
    @DisplayName("C2 every other week keeps its weeks with weekdays too")
    void everyOtherWeek() {
        Rhythm rhythm = new Rhythm(14, List.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY));

        assertThat(rhythm.days(TUESDAY, 4, NEVER)).containsExactly(TUESDAY, TUESDAY.plusDays(3), TUESDAY.plusDays(14), TUESDAY.plusDays(17));
        assertThat(rhythm.after(TUESDAY.plusDays(3), NEVER)).isEqualTo(TUESDAY.plusDays(14));
    }

    @Test
    @DisplayName("C2 a holiday is skipped and the rest follows; the week after it is as ever")
    void holiday() {
        assertThat(Rhythm.every(7).days(TUESDAY, 3, TUESDAY.plusDays(7)::equals))
            .containsExactly(TUESDAY, TUESDAY.plusDays(14), TUESDAY.plusDays(21));
    }

    @Test
    @DisplayName("C2 closed for ever is told, and not looked through for ever")
    void closed() {
        assertThatThrownBy(() -> Rhythm.every(1).days(TUESDAY, 1, day -> true)).isInstanceOf(Rejected.class).hasMessage("roster.schedule-no-days");
    }

    @Property(tries = 300)
    void asManyAsAskedInOrderOnTheirDaysAndNoneClosed(@ForAll("rhythms") Rhythm rhythm, @ForAll("starts") LocalDate start,
                                                      @ForAll @IntRange(max = 60) int count, @ForAll Set<@IntRange(max = 200) Integer> offs) {
        Predicate<LocalDate> closed = closed(start, offs);
        List<LocalDate> days = rhythm.days(start, count, closed);

        assertThat(days).hasSize(count).isSorted().doesNotHaveDuplicates().noneMatch(closed).allMatch(day -> !day.isBefore(start));
        assertThat(days).allMatch(day -> rhythm.weekdays().isEmpty() ? (day.toEpochDay() - start.toEpochDay()) % rhythm.intervalDays() == 0
            : rhythm.weekdays().contains(day.getDayOfWeek()));
    }

    @Property(tries = 300)
    void openDaysAreNotPassedOver(@ForAll("rhythms") Rhythm rhythm, @ForAll("starts") LocalDate start, @ForAll Set<@IntRange(max = 200) Integer> offs) {
        Predicate<LocalDate> closed = closed(start, offs);
        List<LocalDate> all = rhythm.days(start, 300, NEVER);

        assertThat(rhythm.days(start, 40, closed)).isEqualTo(all.stream().filter(closed.negate()).limit(40).toList());
    }

    @Property(tries = 300)
    void sessionsSlideOffClosedDaysInOrderAndNoneIsLost(@ForAll("rhythms") Rhythm rhythm, @ForAll("starts") LocalDate start,
                                                        @ForAll Set<@IntRange(max = 200) Integer> irregular, @ForAll Set<@IntRange(max = 250) Integer> offs) {
        Predicate<LocalDate> closed = closed(start, offs);
        List<LocalDate> before = new TreeSet<>(irregular).stream().map(start::plusDays).toList();
        List<LocalDate> after = Schedule.slide(before, rhythm, closed);

        assertThat(after).hasSameSizeAs(before).isSorted().doesNotHaveDuplicates().noneMatch(closed);
        assertThat(IntStream.range(0, before.size())).as("nobody meets earlier than planned").allMatch(i -> !after.get(i).isBefore(before.get(i)));
        assertThat(Schedule.slide(after, rhythm, closed)).as("done once is done").isEqualTo(after);
    }

    private static Predicate<LocalDate> closed(LocalDate start, Set<Integer> offs) {
        return day -> offs.contains((int) (day.toEpochDay() - start.toEpochDay()));
    }

    @Provide
    Arbitrary<Rhythm> rhythms() {
        return Combinators.combine(Arbitraries.integers().between(1, 30), Arbitraries.of(DayOfWeek.class).set().ofMaxSize(4))
            .as((days, weekdays) -> new Rhythm(days, List.copyOf(weekdays)));
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Dates.dates().between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 12, 31));
    }
}
