package org.imr.assessment;

import java.time.LocalDate;

/**
 * That a group is to be assessed: from which day, and how near or far past that day is.
 *
 * @param scale    the code of the scale
 * @param occasion the code of its occasion
 */
public record Due(String scale, String occasion, LocalDate on, State state) {

    /** Days before and after the date in which an assessment is called soon and due: four weeks. */
    static final int WINDOW = 28;

    /** Where today stands towards the date. */
    public enum State {
        /** More than four weeks to go. */
        LATER,
        /** Within four weeks. */
        SOON,
        /** The date has come. */
        DUE,
        /** Four weeks have passed since. */
        OVERDUE
    }

    static Due of(String scale, String occasion, LocalDate on, LocalDate today) {
        State state = today.isBefore(on.minusDays(WINDOW)) ? State.LATER
            : today.isBefore(on) ? State.SOON
            : today.isBefore(on.plusDays(WINDOW)) ? State.DUE
            : State.OVERDUE;
        return new Due(scale, occasion, on, state);
    }

    /** True from the day on. */
    boolean hasCome() {
        return state == State.DUE || state == State.OVERDUE;
    }
}
