package org.imr.fidelity;

/**
 * By which rule an occasion falls due for a group, so that somebody is reminded of it.
 *
 * @param months after the group's start, or between two assessments; 1 to 60
 */
public record Timing(When when, int months) {

    /** The rule. */
    public enum When {
        /** Closed and individual groups: after the months, or with the session that makes half of them, whichever comes first. */
        HALF_WAY,
        /** Closed and individual groups: after the months, or with the last session, whichever comes first. */
        FINISH,
        /** Open groups: again after the months, counted from the last assessment that had all of its items. */
        REGULARLY
    }
}
