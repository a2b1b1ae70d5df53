package org.imr.fidelity;

import java.util.List;
import org.imr.kernel.Wording;

/** When a group is assessed, such as mid-way, and the numbers of the items rated then, rising. */
public record Occasion(String code, Wording title, Wording purpose, List<Integer> items) {

    public Occasion {
        items = List.copyOf(items);
    }
}
