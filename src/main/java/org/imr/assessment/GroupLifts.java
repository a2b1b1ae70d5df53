package org.imr.assessment;

import java.util.List;

/** A group with its next assessment, and what little would lift items before it: the least first. */
public record GroupLifts(DueLine line, List<Lift> lifts) {

    public GroupLifts {
        lifts = List.copyOf(lifts);
    }
}
