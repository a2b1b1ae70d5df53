package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.imr.fidelity.GroupRecord.AttendanceStatus;
import org.imr.fidelity.GroupRecord.SessionStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgrammeLengthTest {

    private static Evidence item2(Course course, int session) {
        return course.item(2, Course.day(session));
    }

    @Test
    @DisplayName("F1 item 2: projected only while fewer than 24 are held and one is to come")
    void projection() {
        Course course = Course.of(3, 10);
        course.planned(14);
        assertThat(item2(course, 10).projected()).isTrue();
        assertThat(item2(course, 10).numerator()).isEqualTo(3);

        course.s(24).status = SessionStatus.CANCELLED;
        assertThat(item2(course, 10).numerator()).isZero();
        assertThat(item2(course, 10).outOfReach()).extracting(Finding::reason).containsOnly(Reason.of("too-few-sessions-to-come", 14, 13));
        assertThat(item2(course, 10).toNext()).isNull();

        assertThat(item2(Course.of(3, 24), 24).projected()).isFalse();
        assertThat(item2(Course.of(3, 23), 23).projected()).isFalse();
        assertThat(item2(Course.of(3, 23), 23).numerator()).isZero();
    }

    @Test
    @DisplayName("F4 item 2 as of a past day: what was held since was still to come, and planned on the day is to come")
    void asOfAPastDay() {
        Course course = Course.of(3, 24);
        assertThat(item2(course, 10).projected()).isTrue();
        assertThat(item2(course, 10).numerator()).isEqualTo(3);
        course.s(10).status = SessionStatus.PLANNED;
        assertThat(item2(course, 10).numerator()).isEqualTo(3);
        assertThat(item2(course, 11).numerator()).isZero();
    }

    @Test
    @DisplayName("F1 item 2: catch-up sessions count for those present, and a full group is not projected")
    void catchUp() {
        Course course = Course.of(3, 24);
        course.p(1).memberships.set(0, new GroupRecord.Period(Course.day(3), null));
        course.held().catchUp().present(course.p(1));
        assertThat(item2(course, 25).notMet()).extracting(f -> f.who().code()).containsExactly("P1");
        assertThat(item2(course, 25).toNext()).isNull();

        course.planned(1);
        assertThat(item2(course, 25).projected()).isFalse();
        assertThat(item2(course, 25).toNext().who()).containsExactly(Subject.person("P1"));

        course.held().catchUp().present(course.p(1));
        assertThat(item2(course, 27).numerator()).isEqualTo(3);
    }

    @Test
    @DisplayName("F1 item 2 one to one: sessions with a row of any status, projected for one active person alone")
    void individual() {
        Course course = new Course();
        course.individual = true;
        Course.P p = course.person();
        for (int i = 0; i < 12; i++) {
            course.held().row(p, i == 0 ? AttendanceStatus.PRESENT : AttendanceStatus.ABSENT, false, false);
        }
        course.planned(12);
        assertThat(item2(course, 12).suggested()).isEqualTo(5);
        assertThat(item2(course, 12).projected()).isTrue();
        assertThat(course.item(1, Course.day(12)).suggested()).isEqualTo(5);
        assertThat(course.item(1, Course.day(12)).value()).isNull();

        course.person();
        assertThat(item2(course, 12).projected()).isFalse();
        assertThat(item2(course, 12).suggested()).isEqualTo(1);
        course.p(2).leaves(Course.day(11));
        assertThat(item2(course, 12).projected()).isTrue();
    }

    @Test
    @DisplayName("A4 item 2: a site's file may ask for attendance instead of offers")
    void attended() {
        Course course = Course.of(3, 24);
        course.s(5).roll.remove(0);
        String yaml = Shipped.text().replace("basis: offered", "basis: attended");
        Scale scale = ScaleReader.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8)).scale().orElseThrow();

        assertThat(item2(course, 24).numerator()).isEqualTo(3);
        assertThat(Judgement.of(scale, course.asOf(Course.day(24))).get(1).notMet())
                .containsExactly(new Finding(Subject.person("P1"), Reason.of("sessions-attended", 23, 24)));
    }

    @Test
    @DisplayName("F1 item 2: catch-ups do not make a full programme of the group: 23 with the group and one one to one is still projected")
    void catchUpsAreNotTheMainKind() {
        Course course = Course.of(3, 23);
        course.held().catchUp().present(course.p(1));
        course.planned(1);
        assertThat(item2(course, 24).projected()).isTrue();
        assertThat(item2(course, 24).numerator()).isEqualTo(3);
        course.s(24).oneToOne = false;
        assertThat(item2(course, 24).projected()).isFalse();
    }

    @Test
    @DisplayName("D7 who is in the group and cannot come to the length any more is told, with what is missing")
    void shortfalls() {
        Course course = Course.of(3, 10);
        course.planned(14);
        assertThat(Judgement.shortfalls(Course.SCALE, course.asOf(Course.day(10)))).isEmpty();
        course.p(1).memberships.set(0, new GroupRecord.Period(Course.day(2), null));
        course.p(2).memberships.set(0, new GroupRecord.Period(Course.day(3), Course.day(9)));
        course.s(10).present(course.person(Course.day(10)));
        assertThat(Judgement.shortfalls(Course.SCALE, course.asOf(Course.day(10))))
                .containsExactly(new Shortfall("P1", 24, 9, 14), new Shortfall("P4", 24, 1, 14));
        assertThat(new Shortfall("P1", 24, 9, 14).missing()).isEqualTo(1);
        assertThat(new Shortfall("P1", 24, 9, 15).missing()).isZero();
        assertThat(new Shortfall("P1", 24, 9, 16).missing()).isZero();
    }
}
