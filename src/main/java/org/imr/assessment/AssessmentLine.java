package org.imr.assessment;

import java.util.Optional;
import org.imr.fidelity.Score;

/**
 * One line of the list.
 *
 * @param score      present when it is signed and finished
 * @param replacedBy the code of the signed amendment that has taken its place
 */
public record AssessmentLine(AssessmentRow row, Optional<Score> score, Optional<String> replacedBy) {
}
