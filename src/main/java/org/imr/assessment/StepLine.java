package org.imr.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.imr.fidelity.ReviewStep;

/**
 * A step of a review as it is read.
 *
 * @param step   as the scale has it; nothing when the scale has it no more
 * @param moved  true when somebody chose the day by hand
 * @param doneOn null until then
 * @param doneBy their name; null until then
 * @param mayDo  true when the reader says that it is done
 */
public record StepLine(String code, Optional<ReviewStep> step, LocalDate day, boolean moved, LocalDate doneOn, String doneBy, State state,
                       boolean mayDo, int version) {

    /** A week before its day a step is called soon. */
    static final int SOON_DAYS = 7;

    /** Where today stands towards the day. */
    public enum State {
        LATER, SOON, DUE, OVERDUE, DONE,
        /** Nobody said that it was done, but what it led to is over: the assessment is signed. */
        PASSED
    }

    /** @param over true when the assessment is signed, and with it all that leads to the visit is over */
    static State state(ReviewDay of, boolean over, LocalDate today) {
        LocalDate day = of.day();
        if (of.doneOn() != null) {
            return State.DONE;
        }
        if (over) {
            return State.PASSED;
        }
        if (today.isAfter(day)) {
            return State.OVERDUE;
        }
        return today.equals(day) ? State.DUE : today.isBefore(day.minusDays(SOON_DAYS)) ? State.LATER : State.SOON;
    }

    public boolean isDone() {
        return doneOn != null;
    }
}
