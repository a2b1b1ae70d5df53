package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.imr.fidelity.GroupRecord.Module;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far it is to the next anchor. */
class DistanceTest {

    private static final LocalDate D = Course.day(4);

    @ParameterizedTest
    @DisplayName("F2 people: the smallest number that reaches the next anchor, none at the top")
    @CsvSource({"10,0,2", "10,1,1", "10,2,2", "10,3,1", "10,4,3", "10,6,1", "10,7,2", "10,8,1", "10,9,", "10,10,", "9,8,1", "9,9,", "3,2,1", "200,179,1"})
    void people(int inScope, int met, Integer count) {
        Course course = Course.of(inScope, 4);
        course.people.subList(0, met).forEach(p -> p.goal(D));
        ToNext next = course.item(6, D).toNext();
        assertThat(next == null ? null : next.count()).isEqualTo(count);
        if (next != null) {
            assertThat(next.kind()).isEqualTo(ToNext.Kind.PEOPLE);
            assertThat(next.who()).hasSize(inScope - met);
        }
    }

    @ParameterizedTest
    @DisplayName("F2 people: exactly as many as are needed may still be met, or one too few")
    @CsvSource({"2,3", "3,3", "4,", "6,"})
    void peopleWhoLeft(int left, Integer count) {
        Course course = Course.of(12, 4);
        // 6 of 12 are met, 9 of 12 are 75 percent: three of the other six are needed.
        course.people.subList(0, 6).forEach(p -> p.goal(D));
        course.people.subList(12 - left, 12).forEach(p -> p.leaves(D.minusDays(1)));
        Evidence goals = course.item(6, D);
        assertThat(goals.suggested()).isEqualTo(3);
        assertThat(goals.outOfReach()).hasSize(left);
        assertThat(goals.toNext() == null ? null : goals.toNext().count()).isEqualTo(count);
    }

    @ParameterizedTest
    @DisplayName("F2 sessions: the smallest number of next ones that reaches the next anchor, none at the top")
    @CsvSource({"8,4,0,1", "8,5,0,2", "8,10,2,2", "8,10,4,2", "8,10,5,", "9,4,0,1", "9,16,14,4", "9,10,9,", "9,10,0,3", "9,10,4,10", "10,16,3,1", "10,20,3,2"})
    void sessions(int item, int held, int with, Integer count) {
        Course course = Course.of(3, held);
        course.sessions.subList(0, with).forEach(s -> s.uses("hope", "review", "shaping"));
        ToNext next = course.item(item, Course.day(held)).toNext();
        assertThat(next == null ? null : next.count()).isEqualTo(count);
        assertThat(next == null || next.kind() == ToNext.Kind.SESSIONS && next.who().isEmpty()).isTrue();
    }

    @Test
    @DisplayName("F2 sessions: where a site asks for all of them, no next session can win one back")
    void allSessions() {
        Scale scale = Shipped.with(8, "5: 50", "5: 100");
        Course course = Course.of(3, 4);
        course.sessions.subList(0, 3).forEach(s -> s.uses("hope"));
        assertThat(course.item(scale, 8, D).suggested()).isEqualTo(4);
        assertThat(course.item(scale, 8, D).toNext()).isNull();
        course.s(4).uses("hope");
        assertThat(course.item(scale, 8, D).suggested()).isEqualTo(5);
        assertThat(course.item(Shipped.with(8, "5: 50", "5: 99"), 8, D).suggested()).isEqualTo(5);
        course.s(4).uses();
        assertThat(course.item(Shipped.with(8, "5: 50", "5: 99"), 8, D).toNext().count()).isEqualTo(96);
    }

    @ParameterizedTest
    @DisplayName("F2 areas: how many more to the next anchor, none at the top")
    @CsvSource({"0,2", "1,1", "2,2", "3,1", "4,2", "5,1", "6,2", "7,1", "8,", "9,"})
    void areas(int covered, Integer count) {
        ToNext next = covering(covered).item(3, D).toNext();
        assertThat(next == null ? null : next.count()).isEqualTo(count);
        assertThat(next == null || next.kind() == ToNext.Kind.AREAS && next.who().size() == 9 - covered).isTrue();
    }

    private static Course covering(int areas) {
        Course course = Course.of(3, 4);
        course.p(1).handout("needs-met", Course.START);
        course.s(1).teaches(Course.AREAS.keySet().stream().filter(m -> !m.equals("substance-use")).limit(areas).toArray(String[]::new));
        return course;
    }

    @Test
    @DisplayName("F2 areas: what the edition does not cover, or has no handout for, cannot be lifted by teaching")
    void areasOfTheEdition() {
        Course course = covering(6);
        List<String> missing = course.item(3, D).notMet().stream().map(f -> f.who().code()).toList();
        course.modules.removeIf(m -> m.topicAreas().contains(missing.get(0)));
        assertThat(course.item(3, D).toNext()).isEqualTo(new ToNext(ToNext.Kind.AREAS, 2, List.of(Subject.area(missing.get(1)),
                Subject.area(missing.get(2)))));
        assertThat(course.item(3, D).outOfReach()).containsExactly(new Finding(Subject.area(missing.get(0)), Reason.of("area-not-in-edition")));

        course.modules.removeIf(m -> m.topicAreas().contains(missing.get(1)));
        course.modules.add(new Module("bare", Set.of(missing.get(1)), false));
        assertThat(course.item(3, D).toNext()).isNull();
        assertThat(course.item(3, D).outOfReach()).contains(new Finding(Subject.area(missing.get(1)), Reason.of("area-without-handout")));
        course.s(2).teaches("bare");
        assertThat(course.item(3, D).value()).isEqualTo(6);
        assertThat(course.item(3, D).outOfReach()).hasSize(2);
    }

    @Test
    @DisplayName("A4 item 3 by materials alone: what was taught does not matter, the other reading stands beside it, teaching lifts nothing")
    void materials() {
        Scale scale = Shipped.with(3, "basis: covered", "basis: materials");
        Course course = covering(1);
        Evidence areas = course.item(scale, 3, D);
        assertThat(areas.value()).isEqualTo(9);
        assertThat(areas.suggested()).isEqualTo(5);
        assertThat(areas.alternative()).isEqualTo(new Alternative(Rule.Basis.COVERED, 1, 1));

        course.modules.removeIf(m -> m.topicAreas().stream().anyMatch(a -> a.startsWith("m") || a.startsWith("s")));
        areas = course.item(scale, 3, D);
        assertThat(areas.suggested()).isEqualTo(3);
        assertThat(areas.toNext()).isNull();
        assertThat(areas.outOfReach()).hasSameSizeAs(areas.notMet()).hasSize(9 - areas.value());
    }

    @Test
    @DisplayName("F1 item 3: an area taught twice counts once, a module may cover two, and a session teaches several")
    void areasOverlap() {
        Course course = Course.of(3, 4);
        course.p(1).handout("needs-met", D);
        course.modules.removeIf(m -> m.code().equals("needs-met"));
        course.modules.add(new Module("needs-met", Set.of("mental-health-system", "social-support"), true));
        course.s(1).teaches("social-support");
        course.s(2).teaches("social-support", "needs-met");
        assertThat(course.item(3, D).met()).extracting(Subject::code).containsExactly("social-support", "mental-health-system");
        assertThat(course.item(3, D).suggested()).isEqualTo(2);
    }

    @Test
    @DisplayName("F1 item 3: who has no handout is named only while nobody in the group has any; somebody who never came is somebody")
    void nobodyHasAny() {
        Course course = Course.of(3, 4);
        course.s(1).teaches("social-support", "needs-met");
        assertThat(course.item(3, D).shown()).hasSize(3).extracting(Finding::reason).containsOnly(Reason.of("no-handout-given"));
        course.person().handout("any", D);
        assertThat(course.item(3, D).shown()).isEmpty();
        assertThat(course.item(3, D).suggested()).isEqualTo(2);
        course.people.set(3, course.person(D.plusDays(1)).handout("any", D));
        course.people.remove(4);
        assertThat(course.item(3, D).suggested()).isEqualTo(1);
    }
}
