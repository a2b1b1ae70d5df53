package org.imr.exchange;

import java.util.ArrayList;
import java.util.List;
import org.imr.access.ScopedStore;
import org.imr.goal.FormerStanding;
import org.imr.goal.FormerWords;
import org.imr.goal.Goal;
import org.imr.goal.Known;

/** Goals and steps as the sites know them that an export follows: of who has moved on, as they stood on the last day there. */
final class KnownGoals {

    private final Extent extent;
    private final List<FormerWords> former = new ArrayList<>();
    private final List<FormerStanding> stood = new ArrayList<>();
    private Known known;

    KnownGoals(Extent extent) {
        this.extent = extent;
        known = Known.until(extent.until(), former, stood);
    }

    /** Reads what those of people who have moved on said, and had become, before the new site changed them. */
    void read(ScopedStore store, List<Goal> moved) {
        for (int from = 0; from < moved.size(); from += Sheet.AT_ONCE) {
            List<Goal> some = moved.subList(from, Math.min(moved.size(), from + Sheet.AT_ONCE));
            former.addAll(store.ask(FormerWords.class).exchangeable().join("join fetch e.goal left join fetch e.step").where("e.goal in :moved", "moved", some).list());
            stood.addAll(store.ask(FormerStanding.class).exchangeable().join("join fetch e.goal left join fetch e.step").where("e.goal in :moved", "moved", some).list());
        }
        known = Known.until(extent.until(), former, stood);
    }

    Known get() {
        return known;
    }
}
