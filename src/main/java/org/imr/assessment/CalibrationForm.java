package org.imr.assessment;

import java.util.List;
import org.imr.fidelity.Example;
import org.imr.fidelity.Item;

/**
 * A shared example to rate.
 *
 * @param example without anything the panel said
 * @param items   of its occasion, with their anchors
 */
public record CalibrationForm(Example example, List<Item> items) {

    /** What an assessor would have about that item. */
    public Example.Part part(int item) {
        return example.items().stream().filter(part -> part.item() == item).findFirst().orElseThrow();
    }
}
