package org.imr.platform.demo;

import java.time.LocalDate;

/**
 * An invented participant in a group.
 *
 * @param code      P-001 and so on
 * @param name      preferred name
 * @param joined    first day in the group
 * @param left      last day in the group, or null while it lasts
 * @param reason    why the person left, or null
 * @param early     left before the group ended
 * @param started   false for someone who enrolled and never came
 * @param hospital  spends some sessions in hospital
 * @param reliable  the chance of coming to a session, 0 to 1
 */
record Person(String code, String name, LocalDate joined, LocalDate left, String reason, boolean early, boolean started, boolean hospital,
        double reliable) {

    boolean memberOn(LocalDate day) {
        return !day.isBefore(joined) && (left == null || !day.isAfter(left));
    }

    /** Comes to the end: started and did not leave early. */
    boolean stays() {
        return started && !early;
    }
}
