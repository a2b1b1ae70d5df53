package org.imr.oversight;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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

    static FlowLine of(String siteCode, String siteName, String edition, Iterable<Course> courses) {
        Tally enrolled = new Tally();
        Tally started = new Tally();
        Tally half = new Tally();
        Tally completed = new Tally();
        Tally leftStarted = new Tally();
        Tally left = new Tally();
        Tally goingOn = new Tally();
        Map<Membership.Reason, Tally> reasons = new EnumMap<>(Membership.Reason.class);
        for (Course course : courses) {
            enrolled.add(course, true);
            started.add(course, course.started());
            half.add(course, course.half());
            completed.add(course, course.started() && course.hasCompleted());
            leftStarted.add(course, course.started() && course.hasLeft());
            left.add(course, course.hasLeft());
            goingOn.add(course, !course.gone());
            if (course.hasLeft()) {
                reasons.computeIfAbsent(course.reason() == null ? Membership.Reason.UNKNOWN : course.reason(), key -> new Tally()).add(course, true);
            }
        }
        Map<Membership.Reason, Integer> why = new EnumMap<>(Membership.Reason.class);
        reasons.forEach((reason, tally) -> why.put(reason, tally.all));
        return new FlowLine(siteCode, siteName, edition, enrolled.part(enrolled), started.part(enrolled), half.part(enrolled), completed.part(enrolled),
            leftStarted.part(left), left.part(enrolled), goingOn.part(enrolled),
            reasons.values().stream().anyMatch(tally -> tally.part(left).people().isEmpty()) ? Optional.empty() : Optional.of(why));
    }

    /** How many, and how many of them the reader may not see one by one. */
    private static final class Tally {

        private int all;
        private int unseen;

        void add(Course course, boolean counts) {
            all += counts ? 1 : 0;
            unseen += counts && !course.seen() ? 1 : 0;
        }

        Part part(Tally whole) {
            return whole.unseen > 0 && (Few.hides(unseen, whole.unseen) || Few.isSmall(all)) ? Part.HIDDEN : Part.of(all);
        }
    }
}
