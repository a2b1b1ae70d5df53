package org.imr.assessment;

import java.util.List;

/**
 * What little would lift an item of a group before its next assessment.
 *
 * @param item   the item's number
 * @param rating what the records would suggest then
 * @param count  how many people it takes, or sessions
 * @param names  what those who could still be met like to be called; empty where sessions are counted
 */
public record Lift(int item, int rating, int count, List<String> names) {

    public Lift {
        names = List.copyOf(names);
    }
}
