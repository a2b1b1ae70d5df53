package org.imr.evidence;

import java.time.LocalDate;
import java.util.List;
import org.imr.fidelity.Evidence;

/**
 * What a group's records said at the end of one week of its life.
 *
 * @param number of the week, from 1
 * @param asOf   its last day; for the week that is not over, today
 */
public record Week(int number, LocalDate asOf, List<Evidence> items) {

    public Week {
        items = List.copyOf(items);
    }

    public int getNumber() {
        return number;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public List<Evidence> getItems() {
        return items;
    }
}
