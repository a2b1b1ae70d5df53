package org.imr.fidelity;

import java.util.List;

/**
 * How far it is to the next anchor.
 *
 * @param count how many more; for sessions, of the next sessions in a row. 0 areas: only a handout has yet to be given to someone
 * @param who   the people who could still be met, or the areas not covered; empty for sessions
 */
public record ToNext(Kind kind, int count, List<Subject> who) {

    /** What is counted. */
    public enum Kind {
        PEOPLE, SESSIONS, AREAS
    }

    public ToNext {
        who = List.copyOf(who);
    }
}
