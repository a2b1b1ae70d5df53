package org.imr.fidelity;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.imr.fidelity.GroupRecord.AttendanceStatus;
import org.imr.fidelity.GroupRecord.FollowUp;
import org.imr.fidelity.GroupRecord.SessionStatus;
import org.imr.fidelity.GroupRecord.Training;

/** Any course that could be, drawn by chance: rolling entry, catch-ups, cancelled and forgotten sessions, goals, handouts, visits. */
final class AnyCourse {

    static final List<String> TECHNIQUES = List.of("hope", "reframing", "review", "interactive", "role-play", "shaping");
    private static final List<String> MODULES = List.copyOf(Course.AREAS.keySet());

    private final Random random;
    private final Course course = new Course();

    private AnyCourse(Random random) {
        this.random = random;
    }

    static Course of(Random random) {
        AnyCourse any = new AnyCourse(random);
        any.fill();
        return any.course;
    }

    /** A day in the life of such a course. */
    static LocalDate day(Random random) {
        return Course.START.plusDays(random.nextInt(80));
    }

    private void fill() {
        course.individual = random.nextInt(5) == 0;
        for (int i = random.nextInt(8); i >= 0; i--) {
            person(course.person(Course.START.plusDays(random.nextInt(30) - 10)));
        }
        for (int i = random.nextInt(10); i >= 0; i--) {
            session(course.held());
        }
        course.planned(random.nextInt(30));
        course.facilitator("anna", random.nextBoolean() ? null : day(random), new Training("base-course", day(random)));
        course.facilitator("bo", random.nextBoolean() ? null : day(random));
    }

    private void person(Course.P person) {
        person.consent = random.nextBoolean();
        if (random.nextInt(4) == 0) {
            LocalDate left = person.memberships.get(0).from().plusDays(random.nextInt(40));
            person.leaves(left);
            if (random.nextBoolean()) {
                person.joined(left.plusDays(1 + random.nextInt(20)), null);
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            person.goal(day(random), new FollowUp(day(random), random.nextBoolean()));
        }
        if (random.nextInt(3) == 0) {
            person.contact(day(random));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            person.handout(one(MODULES), day(random));
        }
    }

    private void session(Course.S session) {
        session.status = random.nextInt(6) == 0 ? one(List.of(SessionStatus.values())) : SessionStatus.HELD;
        session.oneToOne = random.nextInt(6) == 0;
        session.modules = some(MODULES, 4);
        session.techniques = some(TECHNIQUES, 4);
        session.skills = some(List.of("coping-skills", "relapse-prevention", "behavioural-tailoring"), 4);
        session.facilitators = some(List.of("anna", "bo", "carl"), 2);
        course.people.stream().filter(p -> random.nextInt(5) > 0).forEach(p -> session.row(p, random.nextInt(3) > 0 ? AttendanceStatus.PRESENT
                : one(List.of(AttendanceStatus.values())), random.nextInt(12) == 0, random.nextInt(12) == 0));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Set<String> some(List<String> of, int oneIn) {
        return Set.copyOf(of.stream().filter(s -> random.nextInt(oneIn) == 0).toList());
    }
}
