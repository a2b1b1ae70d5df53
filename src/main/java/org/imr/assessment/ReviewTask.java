package org.imr.assessment;

import java.time.LocalDate;
import org.imr.fidelity.ReviewStep;

/** A step of a review that its reader has to take soon, now, or should have taken. */
public record ReviewTask(String assessment, String groupName, String site, ReviewStep step, LocalDate day, StepLine.State state) {
}
