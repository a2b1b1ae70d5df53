package org.imr.assessment;

import java.time.Instant;

/**
 * One assessor of an assessment, and how far they are.
 *
 * @param rated       how many items they have rated, or said to be impossible to rate
 * @param submittedAt null until then
 * @param signedAt    null until then
 * @param reader      true for whoever reads this
 */
public record AssessorLine(String email, String name, int rated, Instant submittedAt, Instant signedAt, boolean reader) {
}
