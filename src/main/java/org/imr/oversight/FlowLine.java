package org.imr.oversight;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.imr.roster.Membership;

/**
 * How people came through: each counted once in each group they were enrolled in. A part that says too much about too few is absent.
 *
 * @param siteCode    empty for the sum over sites
 * @param edition     the code; empty for the sum over editions
 * @param enrolled    all
 * @param started     were there at least once
 * @param half        were there in at least half of the group's sessions
 * @param completed   have completed the programme with the group, having started
 * @param leftStarted left after their first session
 * @param left        left, started or not
 * @param goingOn     are still in it
 * @param reasons     why those left; absent when one of the parts is
 */
public record FlowLine(String siteCode, String siteName, String edition, Part enrolled, Part started, Part half, Part completed, Part leftStarted,
                       Part left, Part goingOn, Optional<Map<Membership.Reason, Integer>> reasons) {

    /** So many people, if it may be said. @param people nothing for a number that is kept back */
    public record Part(Optional<Integer> people) {

        static final Part HIDDEN = new Part(Optional.empty());

        static Part of(int people) {
            return new Part(Optional.of(people));
        }

        /** Kept back when one of the two is. */
        Part and(Part other) {
            return people.isEmpty() ? this : other;
        }

        /** Of so many, 0 to 1; nothing when one of them is kept back or they are too few for a share. */
        public Optional<Double> of(Part whole) {
            return people.isEmpty() || whole.people.filter(all -> all >= Few.PEOPLE).isEmpty() ? Optional.empty()
                : Optional.of((double) people.get() / whole.people.get());
        }
    }

    /** One person in one group. @param reason null for one who has not left */
    record Course(boolean seen, boolean started, boolean half, boolean gone, Membership.Reason reason) {

        boolean hasCompleted() {
            return gone && reason == Membership.Reason.COMPLETED;
        }

        boolean hasLeft() {
            return gone && reason != Membership.Reason.COMPLETED;
        }
    }

    static FlowLine of(String siteCode, String siteName, String edition, Collection<Course> courses) {
        Unseen unseen = new Unseen(courses.stream().filter(course -> !course.seen()).toList());
        Map<Membership.Reason, Integer> why = new EnumMap<>(Membership.Reason.class);
        courses.stream().filter(Course::hasLeft).map(course -> course.reason() == null ? Membership.Reason.UNKNOWN : course.reason())
            .forEach(reason -> why.merge(reason, 1, Integer::sum));
        return new FlowLine(siteCode, siteName, edition, part(unseen, Unseen.Step.ENROLLED, courses, course -> true),
            part(unseen, Unseen.Step.STARTED, courses, Course::started), part(unseen, Unseen.Step.HALF, courses, Course::half),
            part(unseen, Unseen.Step.COMPLETED, courses, course -> course.started() && course.hasCompleted()),
            part(unseen, Unseen.Step.LEFT_STARTED, courses, course -> course.started() && course.hasLeft()),
            part(unseen, Unseen.Step.LEFT, courses, Course::hasLeft), part(unseen, Unseen.Step.GOING_ON, courses, course -> !course.gone()),
            unseen.tellsReasons() ? Optional.of(why) : Optional.empty());
    }

    private static Part part(Unseen unseen, Unseen.Step step, Collection<Course> courses, Predicate<Course> counted) {
        return unseen.tells(step) ? Part.of((int) courses.stream().filter(counted).count()) : Part.HIDDEN;
    }
}
