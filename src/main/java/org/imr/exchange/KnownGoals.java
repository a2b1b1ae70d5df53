package org.imr.exchange;

import java.util.ArrayList;
import java.util.List;
import org.imr.access.ScopedStore;
import org.imr.goal.FormerWords;
import org.imr.goal.Goal;
import org.imr.goal.Known;

/** Goals and steps as the sites know them that an export follows: of who has moved on, as they stood on the last day there. */
final class KnownGoals {

    private final Extent extent;
    private final List<FormerWords> former = new ArrayList<>();
    private Known known;

    KnownGoals(Extent extent) {
        this.extent = extent;
        known = Known.until(extent.until(), former);
    }

    /** Reads what those said before whose words have changed since. */
    void read(ScopedStore store, List<Goal> changed) {
        for (int from = 0; from < changed.size(); from += Sheet.AT_ONCE) {
            former.addAll(store.ask(FormerWords.class).exchangeable().join("join fetch e.goal").where("e.goal in :changed", "changed",
                changed.subList(from, Math.min(changed.size(), from + Sheet.AT_ONCE))).list());
        }
        known = Known.until(extent.until(), former);
    }

    Known get() {
        return known;
    }
}
