package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.imr.fidelity.GroupRecord.AttendanceStatus;
import org.imr.fidelity.GroupRecord.Facilitator;
import org.imr.fidelity.GroupRecord.FollowUp;
import org.imr.fidelity.GroupRecord.Goal;
import org.imr.fidelity.GroupRecord.Period;
import org.imr.fidelity.GroupRecord.SessionStatus;
import org.imr.fidelity.GroupRecord.Training;

/** What holds for any course on any day. */
class EvidenceLawsTest {

    private static List<Evidence> judge(Course course, LocalDate day) {
        return Judgement.of(Course.SCALE, course.asOf(day));
    }

    private static List<Subject> who(List<Finding> findings) {
        return findings.stream().map(Finding::who).toList();
    }

    @Property(tries = 60)
    @Label("F1 the order of the records never matters")
    void orderNeverMatters(@ForAll long seed, @ForAll Random random) {
        LocalDate day = AnyCourse.day(new Random(seed));
        Course course = AnyCourse.of(new Random(seed));
        assertThat(Judgement.of(Course.SCALE, course.shuffled(day, random))).isEqualTo(judge(course, day));
    }

    @Property(tries = 60)
    @Label("F4 nothing dated after the day counts: cutting it off changes no rating of what was delivered")
    void nothingLaterCounts(@ForAll @IntRange(min = 0, max = 130) int days) {
        LocalDate date = Course.START.plusDays(days);
        Course cut = WorkedExample.course();
        cut.people.forEach(p -> {
            p.contacts.removeIf(d -> d.isAfter(date));
            p.handouts.removeIf(h -> h.date().isAfter(date));
            p.goals.removeIf(g -> g.setOn().isAfter(date));
        });
        cut.sessions.stream().filter(s -> s.date.isAfter(date)).forEach(s -> {
            s.status = GroupRecord.SessionStatus.PLANNED;
            s.roll.clear();
            s.modules = Set.of();
            s.techniques = Set.of();
        });
        assertThat(Judgement.of(Course.SCALE, cut.asOf(date))).isEqualTo(Judgement.of(Course.SCALE, WorkedExample.course().asOf(date)));
    }

    @Property(tries = 100)
    @Label("F4 a later record never changes an earlier day, but for what was to come in item 2")
    void aLaterRecord(@ForAll Random random) {
        Course course = AnyCourse.of(random);
        LocalDate day = AnyCourse.day(random);
        LocalDate later = day.plusDays(1 + random.nextInt(40));
        List<Evidence> before = judge(course, day);

        course.people.forEach(p -> {
            p.goals.replaceAll(g -> new Goal(g.setOn(), Stream.concat(g.followUps().stream(), Stream.of(new FollowUp(later, true))).toList()));
            p.contact(later).handout("needs-met", later).goal(later, new FollowUp(later.plusDays(1), true));
        });
        course.people.stream().filter(p -> p.memberships.get(p.memberships.size() - 1).until() == null).forEach(p -> p.leaves(later));
        course.person(later).handout("needs-met", day);
        Course.S session = course.held(later).is(List.of(SessionStatus.values()).get(random.nextInt(3))).present(course.people)
                .uses("hope", "review", "shaping").teaches("needs-met", "staying-well").practises("coping-skills", "anna");
        course.people.forEach(p -> session.row(p, AttendanceStatus.PRESENT, true, true));
        course.facilitators.add(new Facilitator("dora", List.of(new Period(later, null)), List.of(new Training("base-course", day))));

        List<Evidence> after = judge(course, day);
        for (int item = 0; item < before.size(); item++) {
            if (item != 1) {
                assertThat(after.get(item)).isEqualTo(before.get(item));
            }
        }
        assertThat(after.get(1).denominator()).isEqualTo(before.get(1).denominator());
        assertThat(after.get(1).leftOut()).isEqualTo(before.get(1).leftOut());
        if (!before.get(1).projected() && !after.get(1).projected()) {
            assertThat(after.get(1).numerator()).isEqualTo(before.get(1).numerator());
        }
    }

    @Property(tries = 100)
    @Label("F1 adding a technique never lowers items 8 to 10, and touches no other")
    void anotherTechnique(@ForAll Random random) {
        Course course = AnyCourse.of(random);
        LocalDate day = AnyCourse.day(random);
        List<Evidence> before = judge(course, day);
        Course.S session = course.sessions.get(random.nextInt(course.sessions.size()));
        Set<String> more = new HashSet<>(session.techniques);
        more.add(AnyCourse.TECHNIQUES.get(random.nextInt(AnyCourse.TECHNIQUES.size())));
        session.techniques = more;
        List<Evidence> after = judge(course, day);
        for (int item = 0; item < before.size(); item++) {
            if (item < 7 || item > 9) {
                assertThat(after.get(item)).isEqualTo(before.get(item));
            } else if (before.get(item).suggested() != null) {
                assertThat(after.get(item).suggested()).isGreaterThanOrEqualTo(before.get(item).suggested());
                assertThat(after.get(item).numerator()).isGreaterThanOrEqualTo(before.get(item).numerator());
            }
        }
    }

    @Property(tries = 100)
    @Label("F1 who is met and who is not make the denominator, nobody is both in scope and left out, and the rating is that of the share")
    void theFiguresAgree(@ForAll Random random) {
        Course course = AnyCourse.of(random);
        for (Evidence e : judge(course, AnyCourse.day(random))) {
            if (e.rule() == Rule.Kind.PRACTICE || e.denominator() == null) {
                continue;
            }
            assertThat(e.met()).hasSize(e.numerator());
            assertThat(e.met().size() + e.notMet().size()).isEqualTo(e.denominator());
            assertThat(Collections.disjoint(who(e.leftOut()), e.met())).isTrue();
            assertThat(Collections.disjoint(who(e.leftOut()), who(e.notMet()))).isTrue();
            assertThat(who(e.notMet()).containsAll(who(e.outOfReach()))).isTrue();
            assertThat(e.suggested() == null).isEqualTo(e.reason() != null);
            if (e.suggested() != null) {
                Rule rule = Course.SCALE.item(e.item()).flatMap(Item::rule).orElseThrow();
                assertThat(e.suggested()).isEqualTo(rule.ofShare(e.numerator(), e.denominator()));
            }
        }
    }

    @Property(tries = 100)
    @Label("F1 a session cancelled before it came changes nothing but the list of those left out")
    void aCancelledSession(@ForAll Random random) {
        Course course = AnyCourse.of(random);
        LocalDate day = AnyCourse.day(random);
        List<Evidence> before = judge(course, day);
        course.held(AnyCourse.day(random)).is(SessionStatus.CANCELLED).present(course.people).uses("hope").teaches("needs-met");
        List<Evidence> after = judge(course, day);
        for (int item = 0; item < before.size(); item++) {
            Evidence one = after.get(item);
            assertThat(new Evidence(one.item(), one.rule(), one.numerator(), one.denominator(), one.value(), one.suggested(), one.reason(),
                    one.projected(), one.alternative(), one.toNext(), one.met(), one.notMet(), before.get(item).leftOut(), one.outOfReach(),
                    one.shown())).isEqualTo(before.get(item));
        }
    }

    @Property(tries = 60)
    @Label("G3 a record cut down to a day gives the same evidence as the whole record judged as of that day")
    void cutDown(@ForAll @IntRange(min = 0, max = 260) int days) {
        GroupRecord record = WorkedExample.course().asOf(Course.START.plusDays(days));
        GroupRecord cut = UpTo.of(record);
        assertThat(Judgement.of(Course.SCALE, cut)).isEqualTo(Judgement.of(Course.SCALE, record));
        assertThat(UpTo.of(cut)).isEqualTo(cut);
    }
}
