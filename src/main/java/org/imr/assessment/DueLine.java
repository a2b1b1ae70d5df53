package org.imr.assessment;

/**
 * A group with its next assessment.
 *
 * @param toAssign true when the reader chooses its assessors
 */
public record DueLine(String group, String groupName, String site, Due due, boolean toAssign) {
}
