package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.imr.fidelity.GroupRecord.AttendanceStatus;
import org.imr.fidelity.GroupRecord.SampleChange;
import org.imr.fidelity.GroupRecord.SessionStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is counted, and which sessions. */
class ScopeTest {

    private static final LocalDate D = Course.day(4);

    @Test
    @DisplayName("F3 an empty group has nothing to suggest and breaks nothing")
    void anEmptyGroup() {
        List<Evidence> all = Judgement.of(Course.SCALE, new Course().asOf(D));

        assertThat(all).hasSize(13).allMatch(e -> e.suggested() == null && e.reason() != null && e.toNext() == null);
        assertThat(all.get(0).value()).isNull();
        assertThat(all.get(5).denominator()).isZero();
    }

    @Test
    @DisplayName("F1 someone who never came is left out and named; absent, excused and in hospital is not coming")
    void neverStarted() {
        Course course = Course.of(3, 4);
        Course.P p = course.person();
        course.s(1).row(p, AttendanceStatus.ABSENT, false, false);
        course.s(2).row(p, AttendanceStatus.EXCUSED, false, false);
        course.s(3).row(p, AttendanceStatus.IN_HOSPITAL, true, true);
        assertThat(course.item(6, D).denominator()).isEqualTo(3);
        assertThat(course.item(6, D).leftOut()).containsExactly(new Finding(Subject.person("P4"), Reason.of("never-started")));

        course.s(4).row(p, AttendanceStatus.ONLINE, false, false);
        assertThat(course.item(6, D).denominator()).isEqualTo(4);
        assertThat(course.item(6, D.minusDays(1)).denominator()).isEqualTo(3);
    }

    @Test
    @DisplayName("F1 late and online is present")
    void lateAndOnlineIsPresent() {
        Course course = Course.of(2, 3);
        course.held().row(course.p(1), AttendanceStatus.LATE, false, false).row(course.p(2), AttendanceStatus.ONLINE, false, false);
        assertThat(course.item(1, D).met()).contains(Subject.session(4));
        assertThat(course.item(1, D).value()).isEqualTo(2);
    }

    @Test
    @DisplayName("F4 whoever joins after the day is not there yet; whoever left after it is still active")
    void joinedLaterAndLeftLater() {
        Course course = Course.of(4, 4);
        course.person().memberships.set(0, new GroupRecord.Period(D.plusDays(1), null));
        course.p(4).leaves(D.plusDays(1));
        course.p(3).leaves(D);
        course.p(2).leaves(D.minusDays(1));
        Evidence goals = course.item(6, D);

        assertThat(goals.denominator()).isEqualTo(4);
        assertThat(goals.leftOut()).isEmpty();
        assertThat(goals.outOfReach()).containsExactly(new Finding(Subject.person("P2"), Reason.of("left")));
        assertThat(goals.toNext().who()).extracting(Subject::code).containsExactly("P1", "P3", "P4");
    }

    @Test
    @DisplayName("F2 when too few can still be met, the next anchor is not promised")
    void theNextAnchorIsOutOfReach() {
        Course course = Course.of(4, 4);
        course.people.forEach(p -> p.leaves(D.minusDays(1)));

        assertThat(course.item(6, D).suggested()).isEqualTo(1);
        assertThat(course.item(6, D).toNext()).isNull();
        assertThat(course.item(6, D).outOfReach()).hasSize(4);
    }

    @Test
    @DisplayName("F1 someone who left and came back is one person, offered only the sessions of both stays")
    void leftAndCameBack() {
        Course course = Course.of(3, 24);
        course.p(1).leaves(Course.day(10)).joined(Course.day(12), null);
        Evidence length = course.item(2, Course.day(24));

        assertThat(length.denominator()).isEqualTo(3);
        assertThat(length.notMet()).containsExactly(new Finding(Subject.person("P1"), Reason.of("sessions-offered", 23, 24)));
        course.p(1).memberships.set(0, new GroupRecord.Period(Course.START, Course.day(11)));
        assertThat(course.item(2, Course.day(24)).notMet()).isEmpty();
    }

    @Test
    @DisplayName("F1 cancelled sessions and sessions nobody recorded are not counted, and named")
    void cancelledAndNotRecorded() {
        Course course = Course.of(3, 6);
        course.s(2).status = SessionStatus.CANCELLED;
        course.s(3).status = SessionStatus.PLANNED;
        course.s(6).status = SessionStatus.PLANNED;
        Evidence educational = course.item(9, Course.day(6));

        assertThat(educational.denominator()).isEqualTo(3);
        assertThat(educational.suggested()).isNull();
        assertThat(educational.leftOut()).containsExactly(new Finding(Subject.session(2), Reason.of("cancelled")),
                new Finding(Subject.session(3), Reason.of("not-recorded-yet")));
        assertThat(course.item(9, Course.day(6).plusDays(1)).leftOut()).hasSize(3);
    }

    @Test
    @DisplayName("F4 a session on the day counts, a session the day after does not")
    void onTheDayAndAfter() {
        Course course = Course.of(3, 5);
        assertThat(course.item(9, Course.day(5)).denominator()).isEqualTo(5);
        assertThat(course.item(9, Course.day(5).minusDays(1)).denominator()).isEqualTo(4);
    }

    @Test
    @DisplayName("G3 the sample may be narrowed and widened by hand, with the reason")
    void theSampleByHand() {
        Course course = Course.of(4, 4);
        course.person();
        course.sample.add(new SampleChange("P1", false, "moved abroad"));
        course.sample.add(new SampleChange("P5", true, "seen at home"));
        Evidence goals = course.item(6, D);

        assertThat(goals.denominator()).isEqualTo(4);
        assertThat(goals.leftOut()).containsExactly(new Finding(Subject.person("P1"), Reason.of("left-out-by-hand", "moved abroad")));
        assertThat(goals.shown()).containsExactly(new Finding(Subject.person("P5"), Reason.of("added-by-hand", "seen at home")));
        assertThat(course.item(4, D).notMet()).contains(new Finding(Subject.person("P5"), Reason.of("no-module-recorded")));
    }
}
