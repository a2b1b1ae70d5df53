package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.imr.fidelity.GroupRecord.AttendanceStatus;
import org.imr.fidelity.GroupRecord.FollowUp;
import org.imr.fidelity.GroupRecord.Module;
import org.imr.fidelity.GroupRecord.Training;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    private static final LocalDate D = Course.day(4);

    @Test
    @DisplayName("F1 item 1: a catch-up is no group session, and only catch-ups so far make a 5")
    void catchUpIsNoGroupSession() {
        Course course = Course.of(9, 4);
        course.sessions.forEach(Course.S::catchUp);
        assertThat(course.item(1, D).suggested()).isEqualTo(5);
        assertThat(course.item(1, D).value()).isNull();
        course.s(1).oneToOne = false;
        assertThat(course.item(1, D).suggested()).isEqualTo(4);
    }

    @Test
    @DisplayName("F1 item 3: no handout given to anyone is a 1, whatever was taught; a catch-up teaches too")
    void noHandoutGiven() {
        Course course = Course.of(3, 4);
        course.s(1).catchUp().teaches("recovery-strategies", "practical-facts", "social-support", "needs-met");
        assertThat(course.item(3, D).suggested()).isEqualTo(1);
        assertThat(course.item(3, D).value()).isEqualTo(4);
        assertThat(course.item(3, D).toNext().count()).isZero();
        assertThat(course.item(3, D).alternative().suggested()).isEqualTo(1);

        course.p(1).handout("needs-met", D.plusDays(1));
        assertThat(course.item(3, D).suggested()).isEqualTo(1);
        assertThat(course.item(3, D.plusDays(1)).suggested()).isEqualTo(3);
    }

    @Test
    @DisplayName("F1 item 3: an area counts by a module that was taught and has a handout; why not is said")
    void areaByModule() {
        Course course = Course.of(3, 4);
        course.p(1).handout("needs-met", D);
        course.s(1).teaches("social-support", "needs-met");
        course.modules.removeIf(m -> m.code().equals("social-support") || m.code().equals("using-medication"));
        course.modules.add(new Module("social-support", Set.of("social-support"), false));
        Evidence areas = course.item(3, D);

        assertThat(areas.met()).containsExactly(Subject.area("mental-health-system"));
        assertThat(areas.notMet()).contains(new Finding(Subject.area("social-support"), Reason.of("area-without-handout")),
                new Finding(Subject.area("using-medication"), Reason.of("area-not-in-edition")),
                new Finding(Subject.area("stress-management"), Reason.of("area-not-taught")));
        assertThat(areas.alternative().value()).isEqualTo(7);
    }

    @Test
    @DisplayName("F1 item 4: a handout of every module where the person was present, by the day")
    void handouts() {
        Course course = Course.of(3, 3);
        course.s(1).teaches("social-support", "needs-met");
        course.people.forEach(p -> p.handout("social-support", D).handout("needs-met", D));
        course.held().present(course.p(1)).teaches("staying-well");
        assertThat(course.item(4, D).notMet()).containsExactly(new Finding(Subject.person("P1"), Reason.of("handouts-missing", "staying-well")));
        assertThat(course.item(4, D.minusDays(1)).numerator()).isZero();
        course.p(1).handout("staying-well", D.plusDays(1));
        assertThat(course.item(4, D).numerator()).isEqualTo(2);

        course.sessions.forEach(Course.S::teaches);
        assertThat(course.item(4, D).notMet()).extracting(Finding::reason).containsOnly(Reason.of("no-module-recorded"));
    }

    @Test
    @DisplayName("F1 item 5: a contact, a visit, help with homework or with a goal, even when the person was absent")
    void significantOthers() {
        Course course = Course.of(5, 3);
        Course.S last = course.held();
        last.row(course.p(1), AttendanceStatus.ABSENT, true, false).row(course.p(2), AttendanceStatus.EXCUSED, false, true);
        course.p(3).goal(Course.START, new FollowUp(D, true));
        course.p(4).contact(D);
        course.p(4).consent = false;
        course.p(5).consent = false;
        course.p(5).contact(D.plusDays(1)).goal(Course.START, new FollowUp(D, false));
        Evidence others = course.item(5, D);

        assertThat(others.met()).extracting(Subject::code).containsExactly("P1", "P2", "P3", "P4");
        assertThat(others.notMet()).extracting(f -> f.reason().key()).containsExactly("evidence.no-significant-other-no-consent");
        assertThat(others.shown()).extracting(f -> f.who().code()).containsExactly("P4", "P5");
        last.status = GroupRecord.SessionStatus.CANCELLED;
        assertThat(course.item(5, D).numerator()).isEqualTo(2);
    }

    @ParameterizedTest
    @DisplayName("F1 item 5: the last month goes back one calendar month, at month ends and in leap years")
    @CsvSource({"2026-03-31,2026-02-28,2026-03-01", "2028-03-31,2028-02-29,2028-03-01", "2028-03-29,2028-02-29,2028-03-01",
        "2028-03-28,2028-02-28,2028-02-29", "2026-05-31,2026-04-30,2026-05-01", "2026-02-28,2026-01-28,2026-01-29",
        "2027-01-15,2026-12-15,2026-12-16"})
    void lastMonth(LocalDate day, LocalDate outside, LocalDate inside) {
        Course course = Course.of(3, 4);
        course.sessions.forEach(s -> s.date = LocalDate.of(2026, 1, 5));
        course.p(1).contact(outside);
        course.p(2).contact(inside);
        course.p(3).contact(day);
        assertThat(course.item(5, day).met()).extracting(Subject::code).containsExactly("P2", "P3");
    }

    @Test
    @DisplayName("F1 items 6 and 7: goals by the day, followed up on a later day than they were set")
    void goals() {
        Course course = Course.of(5, 4);
        course.p(1).goal(D);
        course.p(2).goal(D.plusDays(1));
        course.p(3).goal(Course.START, new FollowUp(Course.START, false));
        course.p(4).goal(Course.START, new FollowUp(Course.START.plusDays(1), false));
        course.p(5).goal(Course.START, new FollowUp(D.plusDays(1), false));

        assertThat(course.item(6, D).met()).extracting(Subject::code).containsExactly("P1", "P3", "P4", "P5");
        assertThat(course.item(7, D).met()).extracting(Subject::code).containsExactly("P4");
        assertThat(course.item(7, D).notMet()).extracting(f -> f.reason().key())
                .containsExactly("evidence.not-followed-up", "evidence.no-goal", "evidence.not-followed-up", "evidence.not-followed-up");
    }

    @Test
    @DisplayName("F1 items 8 to 10: each category counts its own techniques, catch-ups count too")
    void techniques() {
        Course course = Course.of(3, 4);
        course.s(1).catchUp().uses("hope", "shaping");
        course.s(2).uses("hope");
        assertThat(course.item(8, D).met()).extracting(Subject::toString).containsExactly("session 1", "session 2");
        assertThat(course.item(9, D).numerator()).isZero();
        assertThat(course.item(10, D).numerator()).isEqualTo(1);
    }

    @Test
    @DisplayName("F1 items 11 to 13: no suggestion, but who practised the skill and who was trained")
    void practice() {
        Course course = Course.of(3, 4);
        course.facilitator("anna", null, new Training("base-course", D));
        course.facilitator("bo", null, new Training("base-course", D.plusDays(1)), new Training("refresher", D));
        course.facilitator("carl", D.minusDays(1));
        course.s(1).skills = Set.of("coping-skills");
        course.s(1).facilitators = Set.of("carl", "anna");
        course.s(2).skills = Set.of("relapse-prevention");
        Evidence coping = course.item(11, D);

        assertThat(coping.suggested()).isNull();
        assertThat(coping.reason()).isEqualTo(Reason.of("people-judge"));
        assertThat(coping.numerator()).isEqualTo(1);
        assertThat(coping.denominator()).isEqualTo(2);
        assertThat(coping.value()).isEqualTo(1);
        assertThat(coping.met()).containsExactly(Subject.facilitator("anna"));
        assertThat(coping.shown()).containsExactly(new Finding(Subject.session(1), Reason.of("led-by", "anna, carl")),
                new Finding(Subject.facilitator("anna"), Reason.of("trained", D)), new Finding(Subject.facilitator("bo"), Reason.of("no-training")));
        assertThat(course.item(13, D).value()).isZero();
    }
}
