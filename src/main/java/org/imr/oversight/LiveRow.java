package org.imr.oversight;

import java.util.List;
import java.util.Optional;
import org.imr.fidelity.Evidence;

/** What the records of a running group say today. @param items by number; none when the group's records cannot be read by the caller */
public record LiveRow(Head head, List<Evidence> items) {

    /** Which group it is. */
    public record Head(String code, String name, String siteName) {
    }

    /** Of that item, if the scale asks for it. */
    public Optional<Evidence> item(int number) {
        return items.stream().filter(one -> one.item() == number).findFirst();
    }
}
