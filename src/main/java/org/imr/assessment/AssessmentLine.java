package org.imr.assessment;

import java.util.Optional;
import org.imr.fidelity.Score;

/** One line of the list. @param score present when it is signed and finished */
public record AssessmentLine(AssessmentRow row, Optional<Score> score) {
}
