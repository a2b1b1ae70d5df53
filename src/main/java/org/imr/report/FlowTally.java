package org.imr.report;

import java.util.EnumMap;
import java.util.Map;
import org.imr.roster.Membership;

/** How many people of a group came how far, counted as they are read. */
final class FlowTally {

    int enrolled;
    int started;
    int half;
    int completed;
    int left;
    int leftStarted;
    int goingOn;
    int present;
    int marks;
    int handouts;
    int goals;
    int followedUp;
    int others;
    private final Map<Membership.Reason, Integer> reasons = new EnumMap<>(Membership.Reason.class);

    void add(Enrolled one) {
        enrolled++;
        started += one.hasStarted() ? 1 : 0;
        half += one.hasHalf() ? 1 : 0;
        completed += one.hasCompleted() ? 1 : 0;
        left += one.hasLeft() ? 1 : 0;
        leftStarted += one.hasLeft() && one.hasStarted() ? 1 : 0;
        goingOn += one.isGone() ? 0 : 1;
        present += one.person().presentIn();
        marks += one.person().marksIn();
        handouts += one.person().handouts() > 0 ? 1 : 0;
        goals += one.person().goals() > 0 ? 1 : 0;
        followedUp += one.person().followUps() > 0 ? 1 : 0;
        others += one.person().othersMonth() > 0 ? 1 : 0;
        if (one.hasLeft()) {
            reasons.merge(reason(one), 1, Integer::sum);
        }
    }

    /** Why somebody left; not told is not known. */
    static Membership.Reason reason(Enrolled one) {
        return one.person().reason() == null ? Membership.Reason.UNKNOWN : one.person().reason();
    }

    int left(Membership.Reason reason) {
        return reasons.getOrDefault(reason, 0);
    }
}
