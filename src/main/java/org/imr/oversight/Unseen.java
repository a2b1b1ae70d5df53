package org.imr.oversight;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.imr.fidelity.SmallCells;
import org.imr.oversight.FlowLine.Course;
import org.imr.roster.Membership;

/**
 * What may be told of how people came through whom the reader does not see one by one. The reader knows their own people besides, and can
 * take them off each number: so what counts is how many of the others are behind it. That there is nobody may be told here.
 */
final class Unseen {

    /** A number of a line of the flow. */
    enum Step {
        ENROLLED, STARTED, HALF, COMPLETED, LEFT_STARTED, LEFT, GOING_ON
    }

    private final List<Course> others;
    private final SmallCells cells = new SmallCells();
    private final Map<Step, Integer> places = new EnumMap<>(Step.class);
    private final Set<Step> kept = EnumSet.noneOf(Step.class);
    private final List<Integer> reasons;

    /** @param others the people who are not seen, and no one else */
    Unseen(List<Course> others) {
        this.others = others;
        List<Integer> goingOn = count(Step.GOING_ON, course -> !course.gone());
        List<Integer> completed = count(Step.COMPLETED, Course::hasCompleted);
        List<Integer> leftStarted = count(Step.LEFT_STARTED, course -> course.hasLeft() && course.started());
        List<Integer> left = total(Step.LEFT, List.of(leftStarted, count(course -> course.hasLeft() && !course.started())));
        reasons = Stream.of(Membership.Reason.values()).flatMap(reason -> count(course -> course.hasLeft() && why(course) == reason).stream()).toList();
        left.forEach(all -> cells.sum(all, reasons));
        List<Integer> enrolled = total(Step.ENROLLED, List.of(goingOn, completed, left));
        enrolled.forEach(all -> {
            split(all, Step.STARTED, Course::started);
            split(all, Step.HALF, Course::half);
        });
        between();
    }

    private static Membership.Reason why(Course course) {
        return course.reason() == null ? Membership.Reason.UNKNOWN : course.reason();
    }

    private int number(Predicate<Course> wanted) {
        return (int) others.stream().filter(wanted).count();
    }

    /** The place of their count; none for nobody. */
    private List<Integer> count(Predicate<Course> wanted) {
        int number = number(wanted);
        return number == 0 ? List.of() : List.of(cells.count(number));
    }

    private List<Integer> count(Step step, Predicate<Course> wanted) {
        List<Integer> place = count(wanted);
        place.forEach(at -> places.put(step, at));
        return place;
    }

    private List<Integer> total(Step step, List<List<Integer>> parts) {
        List<Integer> all = parts.stream().flatMap(List::stream).toList();
        List<Integer> place = all.isEmpty() ? List.of() : List.of(cells.total(all));
        place.forEach(at -> places.put(step, at));
        return place;
    }

    private void split(int all, Step step, Predicate<Course> wanted) {
        cells.sum(all, Stream.of(count(step, wanted), count(wanted.negate())).flatMap(List::stream).toList());
    }

    /** Numbers that nobody shows, and that are left when some of those shown are taken from each other. */
    private void between() {
        int waiting = number(course -> !course.started() && !course.gone());
        int stillThere = number(course -> course.started() && !course.gone());
        int under = number(course -> course.started() && !course.half());
        int neverCompleted = number(course -> course.hasCompleted() && !course.started());
        keep(Step.STARTED, waiting, stillThere);
        keep(Step.HALF, under, under + waiting, under + waiting + neverCompleted);
        keep(Step.COMPLETED, neverCompleted);
    }

    private void keep(Step step, int... people) {
        for (int number : people) {
            if (Few.isSmall(number) && kept.add(step) && places.containsKey(step)) {
                cells.keep(places.get(step));
            }
        }
    }

    /** Whether the number of all may be told, the reader's own among them. */
    boolean tells(Step step) {
        return !kept.contains(step) && (!places.containsKey(step) || cells.shown(places.get(step)).isPresent());
    }

    /** Whether it may be told why they left. */
    boolean tellsReasons() {
        return reasons.stream().allMatch(place -> cells.shown(place).isPresent());
    }
}
