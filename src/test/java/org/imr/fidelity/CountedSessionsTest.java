package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imr.fidelity.GroupRecord.SessionStatus.CANCELLED;
import static org.imr.fidelity.GroupRecord.SessionStatus.HELD;
import static org.imr.fidelity.GroupRecord.SessionStatus.PLANNED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.imr.fidelity.GroupRecord.AttendanceStatus;
import org.imr.fidelity.GroupRecord.SessionStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sessions count: four plain ones, and a fifth of this kind and that, which would change every item if it counted. */
class CountedSessionsTest {

    private static final LocalDate D = Course.day(4);

    /** Three people; the fifth session is the only one with 16 people, a module, every technique, a skill, a visitor. */
    private static Course course(SessionStatus status, LocalDate date) {
        Course course = Course.of(3, 4);
        Course.S rich = course.held(date).is(status).teaches("social-support").uses("hope", "review", "shaping");
        rich.practises("coping-skills", "anna");
        course.facilitator("anna", null);
        course.p(1).handout("social-support", Course.START);
        IntStream.range(0, 13).forEach(i -> course.person());
        course.people.forEach(p -> rich.row(p, AttendanceStatus.PRESENT, true, false));
        return course;
    }

    private static List<Integer> figures(Course course) {
        return Judgement.of(Course.SCALE, course.asOf(D)).stream()
                .map(e -> e.numerator() == null ? e.value() : e.numerator()).toList();
    }

    @ParameterizedTest
    @DisplayName("F1 a session counts when it is held by the day; cancelled, unrecorded and later ones change no figure of what was delivered")
    @CsvSource({"HELD,0,true", "HELD,-1,true", "HELD,1,false", "PLANNED,0,false", "PLANNED,-1,false", "PLANNED,1,false",
        "CANCELLED,0,false", "CANCELLED,-1,false", "CANCELLED,1,false"})
    void held(SessionStatus status, int days, boolean counts) {
        List<Integer> figures = figures(course(status, D.plusDays(days)));
        assertThat(figures).isEqualTo(counts ? List.of(16, 0, 1, 1, 16, 0, 0, 1, 1, 1, 1, 0, 0)
                : List.of(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @DisplayName("F1 what did not take place is named: cancelled or not recorded by the day, and nothing of what is to come")
    @CsvSource({"CANCELLED,-1,cancelled", "CANCELLED,0,cancelled", "CANCELLED,1,", "PLANNED,-1,not-recorded-yet", "PLANNED,0,",
        "PLANNED,1,", "HELD,0,", "HELD,1,"})
    void notHeld(SessionStatus status, int days, String reason) {
        Course course = course(status, D.plusDays(days));
        List<Finding> named = reason == null ? List.of() : List.of(new Finding(Subject.session(5), Reason.of(reason)));
        assertThat(course.item(8, D).leftOut()).isEqualTo(named);
        assertThat(course.item(1, D).leftOut()).isEqualTo(named);
        course.s(5).catchUp();
        assertThat(course.item(8, D).leftOut()).isEqualTo(named);
        assertThat(course.item(1, D).leftOut()).isEmpty();
    }

    @Test
    @DisplayName("F1 a catch-up counts for every item but the size of the group")
    void catchUp() {
        Course course = course(HELD, D);
        course.s(5).catchUp();
        assertThat(figures(course)).containsExactly(3, 0, 1, 1, 16, 0, 0, 1, 1, 1, 1, 0, 0);
    }

    @Test
    @DisplayName("F1 item 1: only sessions one to one make a 5 without a number, however many were there; three of them say nothing")
    void onlyOneToOne() {
        Course course = Course.of(9, 4);
        course.sessions.forEach(Course.S::catchUp);
        Evidence size = course.item(1, D);
        assertThat(size.suggested()).isEqualTo(5);
        assertThat(size.value()).isNull();
        assertThat(size.met()).isEmpty();
        assertThat(size.notMet()).isEmpty();
        assertThat(course.item(1, D.minusDays(1)).suggested()).isNull();
        assertThat(course.item(1, D.minusDays(1)).reason()).isEqualTo(Reason.of("too-few-sessions", 3, 4));
    }

    @Test
    @DisplayName("F1 in a group of individual format every session is one to one, whatever its kind says")
    void individualFormat() {
        Course course = Course.of(9, 4);
        course.individual = true;
        course.planned(1);
        assertThat(course.item(1, D).value()).isNull();
        assertThat(course.item(1, D).suggested()).isEqualTo(5);
        assertThat(course.item(1, Course.day(6)).leftOut()).isEmpty();
        assertThat(course.item(8, Course.day(6)).leftOut()).containsExactly(new Finding(Subject.session(5), Reason.of("not-recorded-yet")));
    }

    @Test
    @DisplayName("F1 item 1: someone who stands twice in a roll is one; absent people are none")
    void presentOnce() {
        Course course = Course.of(8, 4);
        course.s(2).row(course.p(1), AttendanceStatus.LATE, false, false);
        Course.P absent = course.person();
        course.s(2).row(absent, AttendanceStatus.EXCUSED, true, true);
        assertThat(course.item(1, D).value()).isEqualTo(8);
        course.s(3).row(absent, AttendanceStatus.ONLINE, false, false);
        assertThat(course.item(1, D).value()).isEqualTo(9);
        assertThat(course.item(1, D).met()).extracting(Subject::code).containsExactly("1", "2", "4");
    }

    @Test
    @DisplayName("F1 item 2: a catch-up is offered to those who were there; one that is planned projects for nobody")
    void catchUpsToCome() {
        Course course = Course.of(3, 23);
        course.planned(2);
        course.s(24).catchUp();
        course.s(25).catchUp();
        Evidence length = course.item(2, Course.day(23));
        assertThat(length.projected()).isFalse();
        assertThat(length.numerator()).isZero();
        course.s(24).is(HELD).present(course.p(2)).row(course.p(3), AttendanceStatus.ABSENT, false, false);
        assertThat(course.item(2, Course.day(24)).met()).containsExactly(Subject.person("P2"));
    }

    @ParameterizedTest
    @DisplayName("F1 item 2: 23, 24 and 25 sessions offered")
    @CsvSource({"23,0,1", "24,3,5", "25,3,5"})
    void required(int held, int met, int suggested) {
        Evidence length = Course.of(3, held).item(2, Course.day(held));
        assertThat(length.numerator()).isEqualTo(met);
        assertThat(length.suggested()).isEqualTo(suggested);
    }

    @ParameterizedTest
    @DisplayName("F1 item 2: projected while fewer than 24 are held; one that stands planned on the day is to come, the day after it is not")
    @CsvSource({"23,0,true,3", "23,1,false,0", "24,0,false,3", "22,0,true,0"})
    void projected(int held, int daysAfter, boolean projected, int met) {
        Course course = Course.of(3, held);
        course.planned(1);
        Evidence length = course.item(2, Course.day(held + 1).plusDays(daysAfter));
        assertThat(length.projected()).isEqualTo(projected);
        assertThat(length.numerator()).isEqualTo(met);
    }

    @Test
    @DisplayName("F1 item 2: cancelled sessions to come are not to come")
    void cancelledToCome() {
        Course course = Course.of(3, 23);
        course.planned(1);
        assertThat(course.item(2, Course.day(23)).numerator()).isEqualTo(3);
        course.s(24).is(CANCELLED);
        assertThat(course.item(2, Course.day(23)).projected()).isFalse();
        assertThat(course.item(2, Course.day(23)).outOfReach()).extracting(Finding::reason)
                .containsOnly(Reason.of("too-few-sessions-to-come", 1, 0));
        course.s(24).is(PLANNED);
        assertThat(course.item(2, Course.day(23)).outOfReach()).isEmpty();
    }
}
