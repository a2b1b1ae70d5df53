package org.imr.session;

import java.util.List;

/**
 * What is still open with the people in a group, to be looked at before the group ends.
 *
 * @param homework  agreed at the last session that somebody was at, so that nobody has asked after it yet
 * @param calls     people to call because they missed a session
 * @param missed    people who have not received every module that was taught
 * @param neverCame people in the group who were at no session
 */
public record OpenEnds(List<Task> homework, List<CallLine> calls, List<Missed> missed, List<Person> neverCame) {

    /** Somebody in the group. */
    public record Person(String code, String name) {
    }

    /** What somebody has agreed to do, one a line. */
    public record Task(String code, String name, String text) {
    }

    public boolean isNothing() {
        return homework.isEmpty() && calls.isEmpty() && missed.isEmpty() && neverCame.isEmpty();
    }
}
