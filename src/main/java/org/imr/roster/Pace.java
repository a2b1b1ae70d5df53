package org.imr.roster;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a group keeps to its plan, from its records: the session held last had what was planned for it, or what was planned for
 * one before or after it.
 *
 * @param ahead   how many sessions it is ahead; negative: behind
 * @param planned modules that were planned for the session held last; empty when it keeps to its plan
 * @param taught  modules that it had instead
 * @param leftOut modules that were neither taught nor are planned any more
 */
public record Pace(int ahead, List<String> planned, List<String> taught, List<String> leftOut) {

    private static final Pace EVEN = new Pace(0, List.of(), List.of(), List.of());

    public static Pace of(Course course) {
        // A group whose people come and go has no end to be in time for; one without sessions to come has no plan.
        if (course.rotating() || course.toCome().isEmpty()) {
            return EVEN;
        }
        Pace pace = sinceLast(course);
        // Once the sessions to come are laid for what has been taught, there is nothing left to put right.
        boolean fits = pace.ahead != 0 && course.anew().equals(course.plan());
        return new Pace(fits ? 0 : pace.ahead, fits ? List.of() : pace.planned, fits ? List.of() : pace.taught, course.leftOut());
    }

    public boolean isEven() {
        return ahead == 0 && leftOut.isEmpty();
    }

    public int getBehind() {
        return -ahead;
    }

    private static Pace sinceLast(Course course) {
        // What was cancelled while its modules moved on is no session of the plan any more.
        List<SessionLine> plan = Stream.concat(course.past().stream(), course.toCome().stream())
            .filter(session -> !session.isCancelled() || !session.plannedModules().isEmpty()).toList();
        int last = IntStream.iterate(plan.size() - 1, i -> i >= 0, i -> i - 1)
            .filter(i -> plan.get(i).isHeld() && !plan.get(i).modules().isEmpty()).findFirst().orElse(-1);
        if (last < 0 || plan.get(last).plannedModules().isEmpty() || meets(plan.get(last), plan.get(last).modules())) {
            return EVEN;
        }
        List<String> taught = plan.get(last).modules();
        int ahead = IntStream.rangeClosed(1, plan.size()).boxed().flatMap(step -> Stream.of(-step, step))
            .filter(step -> last + step >= 0 && last + step < plan.size() && meets(plan.get(last + step), taught)).findFirst().orElse(0);
        return ahead == 0 ? EVEN : new Pace(ahead, plan.get(last).plannedModules(), taught, List.of());
    }

    private static boolean meets(SessionLine session, List<String> modules) {
        return !Collections.disjoint(session.plannedModules(), modules);
    }
}
