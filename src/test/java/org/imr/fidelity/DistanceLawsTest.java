package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.imr.fidelity.GroupRecord.FollowUp;
import org.imr.fidelity.GroupRecord.SessionStatus;

/** The distance to the next anchor is the smallest that works: applied to the record and judged again, and one less does not do. */
class DistanceLawsTest {

    private static final Set<String> ONE_OF_EACH = Set.of("hope", "review", "shaping");

    private static Course.P person(Course course, Subject who) {
        return course.people.stream().filter(p -> p.code.equals(who.code())).findFirst().orElseThrow();
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    @Label("F2 people: so many of those named reach the next anchor, one less does not")
    void people(@ForAll long seed, @ForAll @IntRange(min = 4, max = 7) int item) {
        Random random = new Random(seed);
        LocalDate day = AnyCourse.day(random);
        Evidence before = AnyCourse.of(new Random(seed)).item(item, day);
        Assume.that(before.toNext() != null);
        for (int less = 0; less <= 1; less++) {
            Course course = AnyCourse.of(new Random(seed));
            before.toNext().who().subList(0, before.toNext().count() - less).forEach(who -> meet(course, person(course, who), item, day));
            Evidence after = course.item(item, day);
            assertThat(after.denominator()).isEqualTo(before.denominator());
            assertThat(after.suggested() > before.suggested()).isEqualTo(less == 0);
        }
    }

    /** Does what the item asks for, on the day. */
    private static void meet(Course course, Course.P person, int item, LocalDate day) {
        switch (item) {
            case 4 -> {
                Course.AREAS.keySet().forEach(module -> person.handout(module, day));
                // Somebody without a module on record needs one that is taught, too.
                course.held(day).catchUp().present(person).teaches("needs-met");
            }
            case 5 -> person.contact(day);
            case 6 -> person.goal(day);
            default -> person.goal(day.minusDays(1), new FollowUp(day, false));
        }
    }

    @Property(tries = 60, maxDiscardRatio = 50)
    @Label("F2 item 2: so many of those named, caught up one to one, reach the next anchor, one less does not")
    void length(@ForAll long seed) {
        LocalDate day = AnyCourse.day(new Random(seed));
        Evidence before = oneToOne(seed).item(2, day);
        Assume.that(before.toNext() != null && !before.projected());
        for (int less = 0; less <= 1; less++) {
            Course course = oneToOne(seed);
            List<Course.P> lifted = before.toNext().who().subList(0, before.toNext().count() - less).stream().map(who -> person(course, who)).toList();
            for (int i = 0; i < 24 && !lifted.isEmpty(); i++) {
                course.held(day).present(lifted);
            }
            assertThat(course.item(2, day).suggested() > before.suggested()).isEqualTo(less == 0);
        }
    }

    /** Only there somebody may be short of sessions and still come to them: in a group those to come are counted in. */
    private static Course oneToOne(long seed) {
        Course course = AnyCourse.of(new Random(seed));
        course.individual = true;
        course.planned(20);
        return course;
    }

    @Property(tries = 200, maxDiscardRatio = 20)
    @Label("F2 sessions: so many next ones with a technique reach the next anchor, one less does not")
    void sessions(@ForAll long seed, @ForAll @IntRange(min = 8, max = 10) int item) {
        Random random = new Random(seed);
        LocalDate day = AnyCourse.day(random);
        Evidence before = AnyCourse.of(new Random(seed)).item(item, day);
        Assume.that(before.toNext() != null);
        for (int less = 0; less <= 1; less++) {
            Course course = AnyCourse.of(new Random(seed));
            course.sessions.stream().filter(s -> s.date.isAfter(day)).forEach(s -> s.status = SessionStatus.CANCELLED);
            for (int i = less; i < before.toNext().count(); i++) {
                course.held(day.plusWeeks(i + 1L)).techniques = ONE_OF_EACH;
            }
            assertThat(course.item(item, day.plusYears(2)).suggested() > before.suggested()).isEqualTo(less == 0);
        }
    }

    @Property(tries = 200, maxDiscardRatio = 20)
    @Label("F2 areas: so many of those named, taught and with a handout given, reach the next anchor, one less does not")
    void areas(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate day = AnyCourse.day(random);
        Evidence before = AnyCourse.of(new Random(seed)).item(3, day);
        Assume.that(before.toNext() != null);
        for (int less = 0; less <= 1; less++) {
            Course course = AnyCourse.of(new Random(seed));
            List<String> taught = before.toNext().who().stream().limit(Math.max(0, before.toNext().count() - less)).map(Subject::code).toList();
            course.held(day).modules = Set.copyOf(Course.AREAS.entrySet().stream().filter(e -> taught.contains(e.getValue())).map(Map.Entry::getKey).toList());
            boolean handOut = before.toNext().count() > 0 || less == 0;
            course.person(Course.START.minusDays(9)).handout("needs-met", handOut ? Course.START : day.plusDays(1));
            assertThat(course.item(3, day).suggested() > before.suggested()).isEqualTo(less == 0);
        }
    }
}
