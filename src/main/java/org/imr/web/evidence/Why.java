package org.imr.web.evidence;

import java.util.List;

/** All those for whom the same reason holds. */
public record Why(String reason, List<Linked> who) {

    public Why {
        who = List.copyOf(who);
    }
}
