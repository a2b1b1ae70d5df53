package org.imr.fidelity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.imr.fidelity.GroupRecord.AttendanceStatus;
import org.imr.fidelity.GroupRecord.FollowUp;

/**
 * A closed weekly group on the day of session 16: ten enrolled, P10 never came, 36 sessions planned, four modules taught; P7 lacks the
 * handouts of the last.
 */
final class WorkedExample {

    static final LocalDate D = Course.day(16);
    static final List<String> TAUGHT = List.of("recovery-strategies", "practical-facts", "stress-vulnerability", "social-support");

    private WorkedExample() {
    }

    static Course course() {
        Course course = new Course();
        for (int i = 0; i < 10; i++) {
            course.person();
        }
        List<Course.P> present = course.people.subList(0, 9);
        for (int number = 1; number <= 16; number++) {
            Course.S session = course.held().present(number == 3 ? present : present.subList(number % 2, 8 + number % 2));
            session.teaches(TAUGHT.get((number - 1) / 4));
            session.row(course.p(10), AttendanceStatus.ABSENT, false, false);
            session.uses(techniques(number));
        }
        course.planned(20);
        for (int i = 1; i <= 9; i++) {
            Course.P person = course.p(i);
            TAUGHT.subList(0, i == 7 ? 3 : 4).forEach(module -> person.handout(module, D));
            FollowUp[] followUps = i <= 6 ? new FollowUp[] {new FollowUp(Course.day(5), i == 1)} : new FollowUp[0];
            person.goal(Course.day(2), followUps);
        }
        course.p(2).contact(D.minusDays(3));
        course.p(3).contact(D.minusMonths(1).plusDays(1));
        course.p(4).contact(D.minusMonths(1));
        return course;
    }

    /** Motivational in 7, educational in 14, cognitive-behavioural in 3 of the 16. */
    private static String[] techniques(int number) {
        List<String> used = new ArrayList<>();
        if (number <= 7) {
            used.add("hope");
        }
        if (number <= 14) {
            used.add("review");
        }
        if (number > 13) {
            used.add("role-play");
        }
        return used.toArray(String[]::new);
    }
}
