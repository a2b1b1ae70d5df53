package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imr.assessment.Programme.MID;
import static org.imr.assessment.Programme.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.imr.access.AuditEntry;
import org.imr.access.ScopedStore;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The timetable of a review: counted from the visit, moved by hand, done by whoever has to. */
class ReviewIT {

    private Programme programme;
    private ReviewService review;
    private String code;

    @BeforeEach
    void open() {
        programme = new Programme(Rooms.onH2());
        review = programme.get(ReviewService.class);
        code = programme.open(MID, "ann@b");
    }

    @AfterEach
    void close() {
        programme.rooms.close();
    }

    @Test
    @DisplayName("G4 the days are counted from the visit as the scale says")
    void counted() {
        assertThat(view("cia@f").visit()).isEmpty();
        plan("ann@b", TODAY);
        assertThat(view("cia@f").lines()).extracting(StepLine::code).containsExactly("documents", "timetable", "visit", "report", "reply", "plan");
        assertThat(view("cia@f").lines()).extracting(StepLine::day).containsExactly(TODAY.minusDays(28), TODAY.minusDays(14), TODAY,
            TODAY.plusWeeks(4), TODAY.plusWeeks(5), TODAY.plusWeeks(6));
        assertThat(view("cia@f").lines()).extracting(StepLine::state).containsExactly(StepLine.State.OVERDUE, StepLine.State.OVERDUE,
            StepLine.State.DUE, StepLine.State.LATER, StepLine.State.LATER, StepLine.State.LATER);
    }

    @Test
    @DisplayName("G4 a day that was moved stays when the visit moves; what is done stays too; each change leaves a trace with its reason")
    void moved() {
        plan("cia@f", TODAY.plusDays(10));
        move("cia@f", "report", TODAY.plusDays(30), "easter");
        done("ann@b", "documents", true);
        move("ann@b", "visit", TODAY.plusDays(17), null);

        assertThat(line("visit").day()).isEqualTo(TODAY.plusDays(17));
        assertThat(line("report").day()).isEqualTo(TODAY.plusDays(30));
        assertThat(line("documents").day()).isEqualTo(TODAY.minusDays(18));
        assertThat(line("reply").day()).isEqualTo(TODAY.plusDays(17 + 35));
        assertThat(line("documents").doneBy()).isEqualTo("Ann");
        rejected("followup.step-done", () -> move("cia@f", "documents", TODAY, null));
        assertThat(traces()).anySatisfy(entry -> {
            assertThat(entry.detail()).isEqualTo("report: " + TODAY.plusDays(38) + " -> " + TODAY.plusDays(30));
            assertThat(entry.action()).isEqualTo("moved");
            assertThat(entry.reason()).isEqualTo("easter");
        });
    }

    @Test
    @DisplayName("G4 K3 facilitators read it and do their own steps; others of their site and other assessors reach none of it")
    void whoMay() {
        plan("cia@f", TODAY);
        assertThat(view("finn@f").mayPlan()).isFalse();
        absent(() -> plan("finn@f", TODAY));
        absent(() -> move("finn@f", "reply", TODAY, null));
        absent(() -> done("finn@f", "report", true));
        done("finn@f", "reply", true);
        assertThat(line("reply").doneBy()).isEqualTo("Finn");
        for (String stranger : List.of("bo@b", "cob@b")) {
            absent(() -> view(stranger));
            absent(() -> done(stranger, "reply", false));
        }
        assertThatThrownBy(() -> programme.does("cia@f", () -> review.done(code, "visit", true, 77))).isInstanceOf(Stale.class);
        rejected("followup.visit-day", () -> plan("cia@f", null));
    }

    @Test
    @DisplayName("G4 D1 Today names what its reader has to do within a week, and nobody else's")
    void today() {
        plan("cia@f", TODAY.plusDays(7));
        assertThat(tasks("ann@b")).containsExactly("documents", "visit");
        assertThat(tasks("cia@f")).containsExactly("timetable");
        assertThat(tasks("finn@f")).isEmpty();
        move("cia@f", "plan", TODAY.plusDays(3), null);
        assertThat(tasks("finn@f")).containsExactly("plan");
        done("finn@f", "plan", true);
        assertThat(tasks("finn@f")).isEmpty();
        assertThat(tasks("bo@b")).isEmpty();
        assertThat(tasks("cob@b")).isEmpty();
    }

    private List<String> tasks(String who) {
        return programme.as(who, () -> review.tasks()).stream().map(task -> task.step().code()).toList();
    }

    private ReviewView view(String who) {
        return programme.as(who, () -> review.open(code));
    }

    private StepLine line(String step) {
        return view("cia@f").lines().stream().filter(line -> line.code().equals(step)).findFirst().orElseThrow();
    }

    private void plan(String who, LocalDate day) {
        programme.does(who, () -> review.plan(code, day));
    }

    private void move(String who, String step, LocalDate day, String why) {
        int version = line(step).version();
        programme.does(who, () -> review.move(code, step, day, why, version));
    }

    private void done(String who, String step, boolean done) {
        int version = line(step).version();
        programme.does(who, () -> review.done(code, step, done, version));
    }

    private List<AuditEntry> traces() {
        return programme.rooms.inTransaction(() -> programme.as("cia@f", () -> programme.get(ScopedStore.class).ask(AuditEntry.class)
            .where("e.kind = 'review'").list()));
    }

    private static void absent(Runnable move) {
        assertThatThrownBy(move::run).isInstanceOf(NotFound.class);
    }

    private static void rejected(String key, Runnable move) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
