package org.imr.fidelity;

import java.util.List;

/**
 * What a group's records say about one item. It suggests; only a person rates.
 *
 * @param item        the item's number
 * @param numerator   null where a value is counted
 * @param denominator null where a value is counted
 * @param value       null where a share is counted, or where there is nothing to count
 * @param suggested   1 to 5, or null; then {@code reason} says why there is none
 * @param reason      why nothing is suggested; null when something is
 * @param projected   true when sessions to come are counted in
 * @param alternative the other reading of the rule; null where there is only one
 * @param toNext      null at 5, without a suggestion, and where the next anchor cannot be won back
 * @param notMet      who or what is counted but not met, and why
 * @param leftOut     who or what is not counted, and why
 * @param outOfReach  those of {@code notMet} who can no longer be met, and why
 * @param shown       further facts that help to judge, such as the trainings of facilitators; they change no figure
 */
public record Evidence(int item, Rule.Kind rule, Integer numerator, Integer denominator, Integer value, Integer suggested,
        Reason reason, boolean projected, Alternative alternative, ToNext toNext, List<Subject> met, List<Finding> notMet,
        List<Finding> leftOut, List<Finding> outOfReach, List<Finding> shown) {

    public Evidence {
        met = List.copyOf(met);
        notMet = List.copyOf(notMet);
        leftOut = List.copyOf(leftOut);
        outOfReach = List.copyOf(outOfReach);
        shown = List.copyOf(shown);
    }
}
