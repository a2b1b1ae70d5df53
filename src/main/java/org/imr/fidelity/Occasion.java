package org.imr.fidelity;

import java.util.List;
import java.util.Optional;
import org.imr.kernel.Wording;

/**
 * When a group is assessed, such as mid-way.
 *
 * @param items numbers of the items rated then, rising
 * @param due   when it falls due by itself; nothing for one that is made when somebody asks for it
 */
public record Occasion(String code, Wording title, Wording purpose, List<Integer> items, Optional<Timing> due) {

    public Occasion {
        items = List.copyOf(items);
    }

    /** True when it falls due by that rule. */
    public boolean isDue(Timing.When when) {
        return due.filter(timing -> timing.when() == when).isPresent();
    }
}
