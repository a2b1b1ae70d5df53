package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.imr.fidelity.GroupRecord.FollowUp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule just below, at and just above each of its bounds, with 200 people or sessions so that half a percent shows. */
class ThresholdTest {

    private static final String WIDE = "0,1, 39,1, 40,2, 41,2, 79,2, 80,3, 81,3, 139,3, 140,4, 141,4, 179,4, 180,5, 181,5, 200,5";
    private static final String NARROW = "0,1, 39,1, 40,2, 41,2, 59,2, 60,3, 61,3, 79,3, 80,4, 81,4, 99,4, 100,5, 101,5, 200,5";

    private static void each(String cases, int item, int sessions, BiConsumer<Course, Integer> meet) {
        String[] parts = cases.split(", ?");
        for (int i = 0; i < parts.length; i += 2) {
            int met = Integer.parseInt(parts[i]);
            Course course = sessions == 200 ? Course.of(3, 200) : Course.of(200, sessions);
            meet.accept(course, met);
            Evidence evidence = course.item(item, Course.day(sessions));
            assertThat(evidence.numerator()).isEqualTo(met);
            assertThat(evidence.denominator()).isEqualTo(200);
            assertThat(evidence.suggested()).as("%d of 200", met).isEqualTo(Integer.parseInt(parts[i + 1]));
        }
    }

    private static void people(Course course, int met, Consumer<Course.P> meets, Consumer<Course.P> misses) {
        course.people.subList(0, met).forEach(meets);
        course.people.subList(met, course.people.size()).forEach(misses);
    }

    @ParameterizedTest
    @DisplayName("F1 the shares of items 2, 4, 6 and 7 are compared exactly: 39.5 % is below 40 %")
    @CsvSource({"2", "4", "6", "7"})
    void wideShares(int item) {
        LocalDate day = Course.day(2);
        each(WIDE, item, item == 2 ? 24 : 4, (course, met) -> {
            course.sessions.forEach(s -> s.teaches("social-support"));
            people(course, met, p -> p.handout("social-support", day).goal(Course.START, new FollowUp(day, false)), p -> {
                p.memberships.clear();
                p.joined(day, null);
                if (item == 7) {
                    p.goal(Course.START);
                }
            });
        });
    }

    @ParameterizedTest
    @DisplayName("F1 the share of item 5 is compared exactly")
    @CsvSource("5")
    void significantOthers(int item) {
        each(NARROW, item, 4, (course, met) -> people(course, met, p -> p.contact(Course.day(4)), p -> { }));
    }

    @ParameterizedTest
    @DisplayName("F1 the shares of items 8 to 10 are compared exactly")
    @CsvSource({"8, reframing", "9, interactive", "10, relaxation"})
    void sessions(int item, String technique) {
        each(item == 9 ? WIDE : NARROW, item, 200, (course, met) -> course.sessions.subList(0, met).forEach(s -> s.uses(technique)));
    }

    @ParameterizedTest
    @DisplayName("F1 item 1: the size of the largest group session")
    @CsvSource({"1,5", "8,5", "9,4", "10,4", "11,3", "12,3", "13,2", "15,2", "16,1", "40,1"})
    void groupSize(int people, int suggested) {
        Evidence evidence = Course.of(people, 4).item(1, Course.day(4));
        assertThat(evidence.value()).isEqualTo(people);
        assertThat(evidence.suggested()).isEqualTo(suggested);
        assertThat(evidence.toNext()).isNull();
        assertThat(evidence.outOfReach()).hasSize(suggested == 5 ? 0 : 4);
    }

    @ParameterizedTest
    @DisplayName("F1 item 3: the number of topic areas")
    @CsvSource({"0,1", "1,1", "2,2", "3,2", "4,3", "5,3", "6,4", "7,4", "8,5", "9,5"})
    void topicAreas(int areas, int suggested) {
        Course course = Course.of(3, 10);
        course.p(1).handout("needs-met", Course.START);
        int taught = 0;
        for (String module : Course.AREAS.keySet()) {
            if (taught < areas && !module.equals("substance-use")) {
                course.s(++taught).teaches(module);
            }
        }
        course.s(10).teaches("substance-use");
        Evidence evidence = course.item(3, Course.day(10));
        assertThat(evidence.value()).isEqualTo(areas);
        assertThat(evidence.suggested()).isEqualTo(suggested);
    }

    @ParameterizedTest
    @DisplayName("F3 without enough on record nothing is suggested, and what is missing is said")
    @CsvSource({"1,3,3", "3,3,3", "8,3,3", "9,3,3", "10,3,3", "2,2,4", "4,2,4", "5,2,4", "6,2,4", "7,2,4"})
    void notEnough(int item, int people, int sessions) {
        Evidence evidence = Course.of(people, sessions).item(item, Course.day(sessions));
        assertThat(evidence.suggested()).isNull();
        assertThat(evidence.toNext()).isNull();
        assertThat(evidence.reason()).isEqualTo(people < 3 ? Reason.of("too-few-people", 2, 3) : Reason.of("too-few-sessions", 3, 4));
        assertThat(Course.of(3, 4).item(item, Course.day(4)).suggested()).isNotNull();
    }
}
