package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.imr.fidelity.GroupRecord.AttendanceStatus;
import org.imr.fidelity.GroupRecord.FollowUp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a day decides: the month of item 5, the day a goal was set, the day a handout was given. */
class DaysTest {

    private static final LocalDate D = Course.day(4);

    /** Each kind of help, in its own person, on the given day; the sessions that make everybody started were long before. */
    private static Course help(LocalDate on) {
        Course course = Course.of(4, 4);
        course.sessions.forEach(s -> s.date = LocalDate.of(2020, 1, 6));
        course.p(1).contact(on);
        course.held(on).row(course.p(2), AttendanceStatus.ABSENT, true, false);
        course.held(on).catchUp().row(course.p(3), AttendanceStatus.IN_HOSPITAL, false, true);
        course.p(4).goal(LocalDate.of(2020, 1, 6), new FollowUp(on, true));
        course.people.forEach(p -> p.memberships.set(0, new GroupRecord.Period(LocalDate.of(2020, 1, 6), null)));
        return course;
    }

    @ParameterizedTest
    @DisplayName("F1 item 5: each kind of help counts from the day after a month before up to the day, at month ends and around leap days")
    @CsvSource({"2026-03-31,2026-02-28,2026-03-01", "2026-03-30,2026-02-28,2026-03-01", "2026-03-29,2026-02-28,2026-03-01",
        "2026-03-28,2026-02-28,2026-03-01", "2026-03-27,2026-02-27,2026-02-28", "2028-02-29,2028-01-29,2028-01-30",
        "2028-03-31,2028-02-29,2028-03-01", "2028-03-30,2028-02-29,2028-03-01", "2028-03-29,2028-02-29,2028-03-01",
        "2028-03-28,2028-02-28,2028-02-29", "2026-12-31,2026-11-30,2026-12-01", "2026-05-30,2026-04-30,2026-05-01",
        "2027-01-01,2026-12-01,2026-12-02", "2026-07-15,2026-06-15,2026-06-16"})
    void lastMonth(LocalDate day, LocalDate outside, LocalDate first) {
        assertThat(help(outside).item(5, day).numerator()).isZero();
        assertThat(help(outside).item(5, day).notMet()).extracting(Finding::reason)
                .containsOnly(Reason.of("no-significant-other", first));
        assertThat(help(first).item(5, day).numerator()).isEqualTo(4);
        assertThat(help(day).item(5, day).numerator()).isEqualTo(4);
        assertThat(help(day.plusDays(1)).item(5, day).numerator()).isZero();
    }

    @ParameterizedTest
    @DisplayName("A4 item 5: a site may look back further, by whole calendar months")
    @CsvSource({"2,2026-03-31,2026-01-31,2026-02-01", "3,2026-05-31,2026-02-28,2026-03-01", "12,2028-02-29,2027-02-28,2027-03-01"})
    void monthsOfTheFile(int months, LocalDate day, LocalDate outside, LocalDate first) {
        Scale scale = Shipped.with(5, "months: 1", "months: " + months);
        assertThat(help(outside).item(scale, 5, day).numerator()).isZero();
        assertThat(help(first).item(scale, 5, day).numerator()).isEqualTo(4);
    }

    @Test
    @DisplayName("F1 item 5: help that was not there is no help, with or without consent")
    void noHelp() {
        Course course = Course.of(3, 4);
        course.p(1).goal(Course.START, new FollowUp(D, false));
        course.s(4).row(course.p(2), AttendanceStatus.PRESENT, false, false);
        course.p(3).consent = false;
        Evidence others = course.item(5, D);
        assertThat(others.numerator()).isZero();
        assertThat(others.notMet()).extracting(f -> f.reason().key()).containsExactly("evidence.no-significant-other",
                "evidence.no-significant-other", "evidence.no-significant-other-no-consent");
        assertThat(others.shown()).containsExactly(new Finding(Subject.person("P3"), Reason.of("no-consent")));
    }

    @Test
    @DisplayName("F1 item 5: who has asked that nobody else is involved is nobody to try it with; who has not been asked yet may be")
    void declined() {
        Course course = Course.of(5, 4);
        course.p(1).consent = false;
        course.p(2).consent = null;
        Evidence others = course.item(5, D);
        assertThat(others.numerator()).isZero();
        assertThat(others.denominator()).isEqualTo(5);
        assertThat(others.outOfReach()).containsExactly(new Finding(Subject.person("P1"), Reason.of("consent-declined")));
        assertThat(others.toNext().who()).extracting(Subject::code).containsExactly("P2", "P3", "P4", "P5");
        assertThat(others.shown()).extracting(f -> f.who().code()).containsExactly("P1", "P2");
    }

    @ParameterizedTest
    @DisplayName("F1 item 6: a goal counts from the day it was set")
    @CsvSource({"-1,1", "0,1", "1,0"})
    void goalSet(int days, int met) {
        Course course = Course.of(3, 4);
        course.p(1).goal(D.plusDays(days));
        assertThat(course.item(6, D).numerator()).isEqualTo(met);
        assertThat(course.item(6, D).notMet()).hasSize(3 - met);
    }

    @ParameterizedTest
    @DisplayName("F1 item 7: followed up later than the day it was set, by the day")
    @CsvSource({"-3,-3,0,not-followed-up", "-3,-4,0,not-followed-up", "-3,-2,1,", "-3,0,1,", "-3,1,0,not-followed-up", "0,1,0,not-followed-up",
        "1,2,0,no-goal"})
    void followedUp(int set, int followedUp, int met, String reason) {
        Course course = Course.of(3, 4);
        course.people.forEach(p -> p.goal(D.plusDays(set), new FollowUp(D.plusDays(followedUp), false)));
        Evidence goals = course.item(7, D);
        assertThat(goals.numerator()).isEqualTo(3 * met);
        assertThat(goals.notMet()).extracting(Finding::reason)
                .containsExactlyElementsOf(met == 1 ? List.of() : Collections.nCopies(3, Reason.of(reason)));
    }

    @Test
    @DisplayName("F1 item 7: each goal has its own day; one followed up is enough")
    void eachGoalItsOwnDay() {
        Course course = Course.of(3, 4);
        course.p(1).goal(Course.START, new FollowUp(Course.START, false)).goal(D, new FollowUp(D, false));
        course.p(2).goal(Course.START, new FollowUp(Course.START, false)).goal(Course.START.plusDays(1), new FollowUp(D, false));
        assertThat(course.item(7, D).met()).containsExactly(Subject.person("P2"));
    }

    @ParameterizedTest
    @DisplayName("F1 items 3 and 4: a handout counts from the day it was given")
    @CsvSource({"-1,1,2", "0,1,2", "1,0,1"})
    void handoutGiven(int days, int met, int areas) {
        Course course = Course.of(3, 4);
        course.s(1).teaches("social-support", "needs-met");
        course.p(1).handout("social-support", D.plusDays(days)).handout("needs-met", D.plusDays(days));
        assertThat(course.item(4, D).numerator()).isEqualTo(met);
        assertThat(course.item(3, D).suggested()).isEqualTo(areas);
    }

    @Test
    @DisplayName("F1 item 4: every module where the person was present, and no other; the missing ones are named in order")
    void everyModule() {
        Course course = Course.of(3, 4);
        course.s(1).teaches("social-support");
        course.s(2).teaches("needs-met", "staying-well");
        course.s(3).teaches("using-medication").roll.remove(0);
        course.p(1).handout("social-support", D);
        course.p(2).handout("using-medication", D).handout("social-support", D).handout("staying-well", D).handout("needs-met", D);
        Evidence handouts = course.item(4, D);
        assertThat(handouts.met()).containsExactly(Subject.person("P2"));
        assertThat(handouts.notMet()).containsExactly(
                new Finding(Subject.person("P1"), Reason.of("handouts-missing", "needs-met, staying-well")),
                new Finding(Subject.person("P3"), Reason.of("handouts-missing", "needs-met, social-support, staying-well, using-medication")));
    }

    @Test
    @DisplayName("F4 a membership that ends on 29 February lasts that day")
    void leapDay() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        Course course = new Course();
        for (int i = 0; i < 3; i++) {
            course.person(LocalDate.of(2028, 2, 1));
        }
        for (int i = 0; i < 24; i++) {
            course.held(leap).present(course.people);
        }
        course.p(1).leaves(leap);
        course.p(2).leaves(leap.minusDays(1));
        assertThat(course.item(2, leap).met()).extracting(Subject::code).containsExactly("P1", "P3");
        assertThat(course.item(2, leap.minusDays(1)).denominator()).isZero();
        assertThat(course.item(6, leap.plusDays(1)).outOfReach()).extracting(f -> f.who().code()).containsExactly("P1", "P2");
    }
}
