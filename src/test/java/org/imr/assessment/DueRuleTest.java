package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imr.fidelity.Scale;
import org.imr.roster.Group.Format;
import org.imr.roster.Group.Status;
import org.imr.testing.Scales;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRuleTest {

    private static final String MID = "mid";
    private static final String END = "end";
    private static final String EXTRA = "extra";
    private static final Scale SCALE = Scales.shipped(Scale.OF_THE_PROGRAMME);
    private static final LocalDate START = LocalDate.of(2026, 1, 6);

    @Test
    @DisplayName("G1 mid-way is due with the session that makes half, when that comes before month 4")
    void midByHalf() {
        assertThat(next(weekly(20), List.of(), START).on()).isEqualTo(START.plusWeeks(9));
        assertThat(next(weekly(21), List.of(), START).on()).isEqualTo(START.plusWeeks(10));
        assertThat(next(weekly(1), List.of(), START.minusYears(1)).on()).isEqualTo(START);
    }

    @Test
    @DisplayName("G1 mid-way is due at month 4, when that comes before half of the sessions, or when none are planned")
    void midByMonth() {
        assertThat(next(weekly(40), List.of(), START)).isEqualTo(new Due(SCALE.code(), MID, LocalDate.of(2026, 5, 6), Due.State.LATER));
        assertThat(next(List.of(), List.of(), START).on()).isEqualTo(LocalDate.of(2026, 5, 6));
    }

    @Test
    @DisplayName("G1 the end is due with the last session or at month 9, whichever is earlier")
    void end() {
        List<DueRule.Made> mid = List.of(new DueRule.Made(MID, START.plusMonths(4)));
        assertThat(next(weekly(20), mid, START.plusMonths(4))).extracting(Due::occasion, Due::on)
            .containsExactly(END, START.plusWeeks(19));
        assertThat(next(weekly(50), mid, START.plusMonths(4)).on()).isEqualTo(LocalDate.of(2026, 10, 6));
    }

    @ParameterizedTest
    @DisplayName("G1 soon within four weeks, due from the day on, overdue four weeks past it")
    @CsvSource({"2026-04-07, LATER", "2026-04-08, SOON", "2026-05-05, SOON", "2026-05-06, DUE", "2026-06-02, DUE", "2026-06-03, OVERDUE"})
    void states(LocalDate today, Due.State state) {
        assertThat(next(weekly(40), List.of(), today).state()).isEqualTo(state);
    }

    @Test
    @DisplayName("G1 not due when one of that occasion exists; no mid-way after the end, none for who has not begun or ended early")
    void notDue() {
        List<DueRule.Made> end = List.of(new DueRule.Made(END, START));
        assertThat(DueRule.next(SCALE, course(Format.CLOSED, Status.RUNNING, weekly(20), end), START)).isEmpty();
        assertThat(DueRule.next(SCALE, course(Format.CLOSED, Status.PLANNED, weekly(20), List.of()), START.plusYears(1))).isEmpty();
        assertThat(DueRule.next(SCALE, course(Format.CLOSED, Status.ENDED_EARLY, weekly(20), List.of()), START.plusYears(1))).isEmpty();
        assertThat(DueRule.next(SCALE, course(Format.CLOSED, Status.COMPLETED, weekly(20), List.of()), START).map(Due::occasion))
            .contains(END);
        assertThat(next(weekly(20), List.of(), START.plusYears(1)).occasion()).isEqualTo(END);
    }

    @Test
    @DisplayName("G1 an open group is due every six months with all items, counted from the last cut-off")
    void openGroup() {
        assertThat(open(List.of())).contains(Due.of(SCALE.code(), EXTRA, START.plusMonths(6), START));
        assertThat(open(List.of(new DueRule.Made(EXTRA, START.plusMonths(7)), new DueRule.Made(MID, START.plusMonths(8)))))
            .contains(Due.of(SCALE.code(), EXTRA, START.plusMonths(13), START));
    }

    @Test
    @DisplayName("G1 A4 a scale whose file asks for nothing never falls due; one that asks for other months does as it asks")
    void asTheFileSays() {
        Scale index = Scales.shipped("general-organizational-index");
        for (Format format : Format.values()) {
            assertThat(DueRule.next(index, course(format, Status.RUNNING, weekly(20), List.of()), START.plusYears(3))).isEmpty();
        }
        Scale sooner = Scales.read("fidelity-scales/imr-fidelity.yaml", text -> text.replace("half-way, months: 4", "half-way, months: 2"));
        assertThat(DueRule.next(sooner, course(Format.CLOSED, Status.RUNNING, weekly(40), List.of()), START).map(Due::on))
            .contains(START.plusMonths(2));
        Scale onlyEnd = Scales.read("fidelity-scales/imr-fidelity.yaml", text -> text.replace("  due: {when: half-way, months: 4}\n", ""));
        assertThat(DueRule.next(onlyEnd, course(Format.CLOSED, Status.RUNNING, weekly(40), List.of()), START).map(Due::occasion))
            .contains(END);
    }

    private static Optional<Due> open(List<DueRule.Made> made) {
        return DueRule.next(SCALE, course(Format.OPEN, Status.RUNNING, weekly(80), made), START);
    }

    private static Due next(List<LocalDate> sessions, List<DueRule.Made> made, LocalDate today) {
        return DueRule.next(SCALE, course(Format.CLOSED, Status.RUNNING, sessions, made), today).orElseThrow();
    }

    private static DueRule.Course course(Format format, Status status, List<LocalDate> sessions, List<DueRule.Made> made) {
        return new DueRule.Course(format, status, START, sessions, made);
    }

    private static List<LocalDate> weekly(int count) {
        return IntStream.range(0, count).mapToObj(START::plusWeeks).toList();
    }
}
