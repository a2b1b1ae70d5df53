package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.imr.fidelity.GroupRecord.AttendanceStatus;
import org.imr.fidelity.GroupRecord.FollowUp;
import org.imr.fidelity.GroupRecord.SampleChange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes, goes, comes back, moves, is in two groups, is alone. */
class CountedPeopleTest {

    private static final LocalDate D = Course.day(4);

    private static List<String> inScope(Course course, LocalDate day) {
        Evidence goals = course.item(6, day);
        return goals.notMet().stream().map(f -> f.who().code()).toList();
    }

    @Test
    @DisplayName("F1 someone who joins on the day and comes on the day is in scope; the day before they are not even left out")
    void joinsOnTheDay() {
        Course course = Course.of(3, 4);
        course.s(4).present(course.person(D));
        assertThat(inScope(course, D)).containsExactly("P1", "P2", "P3", "P4");
        assertThat(inScope(course, D.minusDays(1))).containsExactly("P1", "P2", "P3");
        assertThat(course.item(6, D.minusDays(1)).leftOut()).isEmpty();
    }

    @Test
    @DisplayName("F1 presence before a membership that begins later makes nobody in scope")
    void notYetAMember() {
        Course course = Course.of(3, 4);
        course.s(1).present(course.person(D.plusDays(1)));
        assertThat(inScope(course, D)).containsExactly("P1", "P2", "P3");
        assertThat(inScope(course, D.plusDays(1))).containsExactly("P1", "P2", "P3", "P4");
    }

    @ParameterizedTest
    @DisplayName("F1 absent, excused and in hospital is enrolled and never started; present, late and online is started")
    @CsvSource({"ABSENT,false", "EXCUSED,false", "IN_HOSPITAL,false", "PRESENT,true", "LATE,true", "ONLINE,true"})
    void started(AttendanceStatus status, boolean started) {
        Course course = Course.of(3, 4);
        course.s(2).row(course.person(), status, true, true);
        assertThat(course.item(6, D).denominator()).isEqualTo(started ? 4 : 3);
        assertThat(course.item(6, D).leftOut()).isEqualTo(started ? List.of()
                : List.of(new Finding(Subject.person("P4"), Reason.of("never-started"))));
    }

    @Test
    @DisplayName("F1 coming once to a catch-up is starting; to a cancelled session, to one after the day is not")
    void startedWhere() {
        Course course = Course.of(3, 4);
        Course.P p = course.person();
        course.held(D).catchUp().present(p);
        assertThat(course.item(6, D).denominator()).isEqualTo(4);
        course.s(5).status = GroupRecord.SessionStatus.CANCELLED;
        assertThat(course.item(6, D).denominator()).isEqualTo(3);
        course.s(5).is(GroupRecord.SessionStatus.HELD).date = D.plusDays(1);
        assertThat(course.item(6, D).denominator()).isEqualTo(3);
    }

    @ParameterizedTest
    @DisplayName("F2 the last day of a membership belongs to it; left the day before, somebody is out of reach but stays counted")
    @CsvSource({"-1,true", "0,false", "1,false"})
    void left(int days, boolean outOfReach) {
        Course course = Course.of(3, 4);
        course.p(2).leaves(D.plusDays(days));
        Evidence goals = course.item(6, D);
        assertThat(goals.denominator()).isEqualTo(3);
        assertThat(goals.outOfReach()).isEqualTo(outOfReach ? List.of(new Finding(Subject.person("P2"), Reason.of("left"))) : List.of());
        assertThat(goals.toNext().who()).hasSize(outOfReach ? 2 : 3);
    }

    @Test
    @DisplayName("F4 who leaves later, comes back later or moves later is seen as they stood on the day")
    void later() {
        Course course = Course.of(3, 4);
        course.p(1).leaves(Course.day(2)).joined(D.plusDays(1), null);
        assertThat(course.item(6, D).outOfReach()).extracting(f -> f.who().code()).containsExactly("P1");
        assertThat(course.item(6, D.plusDays(1)).outOfReach()).isEmpty();
        assertThat(course.item(6, Course.day(2)).outOfReach()).isEmpty();
    }

    @Test
    @DisplayName("F1 item 2: someone who left is offered what was held while they were there, and nothing to come")
    void leftIsOfferedNothingToCome() {
        Course course = Course.of(4, 20);
        course.planned(4);
        course.p(1).leaves(Course.day(20).minusDays(1));
        Evidence length = course.item(2, Course.day(20));
        assertThat(length.met()).extracting(Subject::code).containsExactly("P2", "P3", "P4");
        assertThat(length.notMet()).containsExactly(new Finding(Subject.person("P1"), Reason.of("sessions-offered", 19, 24)));
        assertThat(length.outOfReach()).containsExactly(new Finding(Subject.person("P1"), Reason.of("left")));
    }

    @ParameterizedTest
    @DisplayName("F1 item 2: moved in with the seventh, eighth or ninth of 31 sessions: 25, 24 or 23 are offered here")
    @CsvSource({"7,true", "8,true", "9,false"})
    void movedIn(int first, boolean met) {
        Course course = Course.of(3, 20);
        course.planned(11);
        course.s(20).present(course.person(Course.day(first)));
        assertThat(course.item(2, Course.day(20)).numerator()).isEqualTo(met ? 4 : 3);
    }

    @Test
    @DisplayName("F1 in two groups: goals, contacts and handouts count in both, presence and what stands in a session only where it was")
    void inTwoGroups() {
        Course here = Course.of(3, 4);
        here.s(1).teaches("social-support");
        here.p(1).goal(Course.START, new FollowUp(D, true)).handout("social-support", D).handout("needs-met", D);
        Course there = Course.of(2, 4);
        there.people.add(here.p(1));
        there.s(1).teaches("needs-met").row(here.p(1), AttendanceStatus.PRESENT, true, true);
        assertThat(here.item(4, D).met()).containsExactly(Subject.person("P1"));
        there.people.remove(0);
        assertThat(there.item(4, D).denominator()).isEqualTo(2);
        assertThat(there.item(6, D).numerator()).isEqualTo(1);
        assertThat(there.item(7, D).numerator()).isEqualTo(1);
        here.p(1).goals.clear();
        assertThat(here.item(5, D).numerator()).isZero();
        assertThat(there.item(5, D).numerator()).isEqualTo(1);
    }

    @ParameterizedTest
    @DisplayName("F3 one person suffices one to one, in any other group three do")
    @ValueSource(ints = {2, 4, 5, 6, 7})
    void onePerson(int item) {
        for (int people = 1; people <= 3; people++) {
            Course course = Course.of(people, 1);
            assertThat(course.item(item, D).suggested() == null).as("%d people", people).isEqualTo(people < 3);
            course.individual = true;
            assertThat(course.item(item, D).suggested()).isNotNull();
        }
        Course nobody = new Course();
        nobody.individual = true;
        assertThat(nobody.item(item, D).reason()).isEqualTo(Reason.of("too-few-people", 0, 1));
    }

    @Test
    @DisplayName("F1 item 2 one to one: with a second person in the group nobody can say whose the sessions to come are, and both may still be met")
    void twoPeopleOneToOne() {
        Course course = new Course();
        course.individual = true;
        Course.P first = course.person();
        Course.P second = course.person();
        for (int i = 0; i < 23; i++) {
            course.held().present(first).row(second, AttendanceStatus.EXCUSED, false, false);
        }
        course.s(1).present(second);
        course.planned(1);
        Evidence length = course.item(2, Course.day(23));
        assertThat(length.projected()).isFalse();
        assertThat(length.numerator()).isZero();
        assertThat(length.toNext()).isEqualTo(new ToNext(ToNext.Kind.PEOPLE, 1, List.of(Subject.person("P1"), Subject.person("P2"))));
        second.leaves(Course.day(22));
        assertThat(course.item(2, Course.day(23)).met()).containsExactly(Subject.person("P1"));
    }

    @Test
    @DisplayName("F1 item 2 one to one: sessions to come are for those active; someone enrolled who never came is one of them")
    void activeOneToOne() {
        Course course = Course.of(1, 20);
        course.individual = true;
        course.planned(4);
        assertThat(course.item(2, Course.day(20)).projected()).isTrue();
        course.person(Course.day(20));
        assertThat(course.item(2, Course.day(20)).projected()).isFalse();
        course.p(2).memberships.set(0, new GroupRecord.Period(Course.day(21), null));
        assertThat(course.item(2, Course.day(20)).projected()).isTrue();
    }

    @Test
    @DisplayName("F1 item 2: nothing is projected for a group whose people have all left, and for one in which nobody has started")
    void projectedForNobody() {
        Course course = Course.of(3, 4);
        course.planned(30);
        course.people.forEach(p -> p.leaves(D.minusDays(1)));
        assertThat(course.item(2, D).projected()).isFalse();
        Course unbegun = new Course();
        unbegun.person();
        unbegun.planned(30);
        assertThat(unbegun.item(2, Course.START).projected()).isFalse();
    }

    @Test
    @DisplayName("G3 the sample by hand: the reason is named, out wins over never started, in does without presence and membership")
    void byHand() {
        Course course = Course.of(3, 4);
        course.person();
        course.person(D.plusDays(1));
        course.sample.add(new SampleChange("P4", false, "moved"));
        course.sample.add(new SampleChange("P5", true, "seen at home"));
        Evidence goals = course.item(6, D);
        assertThat(goals.leftOut()).containsExactly(new Finding(Subject.person("P4"), Reason.of("left-out-by-hand", "moved")));
        assertThat(goals.denominator()).isEqualTo(4);
        assertThat(goals.shown()).containsExactly(new Finding(Subject.person("P5"), Reason.of("added-by-hand", "seen at home")));
    }

    @Test
    @DisplayName("F1 39.5 percent is below 40: 79 of 200 is a 2 and one person short of a 3")
    void thirtyNineAndAHalf() {
        Course course = Course.of(200, 4);
        course.people.subList(0, 79).forEach(p -> p.goal(D));
        assertThat(course.item(6, D).suggested()).isEqualTo(2);
        assertThat(course.item(6, D).toNext().count()).isEqualTo(1);
        course.p(80).goal(D);
        assertThat(course.item(6, D).suggested()).isEqualTo(3);
        assertThat(course.item(6, D).toNext().count()).isEqualTo(60);
    }
}
