package org.imr.assessment;

import java.util.UUID;

/**
 * That a rating exists, without what it says.
 *
 * @param of        what ratings are counted by: the assessor, or the assessment
 * @param undecided true while there are only notes; looked at here, because a comparison with a truth value is no SQL for H2
 */
public record Progress(UUID of, boolean undecided) {
}
