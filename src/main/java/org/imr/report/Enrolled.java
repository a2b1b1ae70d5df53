package org.imr.report;

import java.time.LocalDate;
import org.imr.oversight.Portion;
import org.imr.roster.Membership;

/** A person in a group, and how far they have come, as the page of the flow has it. */
record Enrolled(Portion.PersonLine person, ProgrammeMaterial.Numbered<Portion.GroupLine> group, LocalDate asOf) {

    boolean hasStarted() {
        return person.present() > 0;
    }

    /** Was there in at least half of the group's sessions. */
    boolean hasHalf() {
        return hasStarted() && 2 * person.present() >= group.row().sessions().course();
    }

    boolean isGone() {
        return person.left() != null && person.left().isBefore(asOf) || person.reason() == Membership.Reason.COMPLETED;
    }

    boolean hasCompleted() {
        return hasStarted() && isGone() && person.reason() == Membership.Reason.COMPLETED;
    }

    boolean hasLeft() {
        return isGone() && person.reason() != Membership.Reason.COMPLETED;
    }
}
