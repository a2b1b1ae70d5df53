package org.imr.exchange;

import java.io.Serializable;

/** What an import does, or would do, to one table: how many rows are new, changed, and as they were. */
public record Count(int created, int updated, int unchanged) implements Serializable {

    static final Count NONE = new Count(0, 0, 0);

    Count oneCreated() {
        return new Count(created + 1, updated, unchanged);
    }

    Count oneUpdated() {
        return new Count(created, updated + 1, unchanged);
    }

    Count oneUnchanged() {
        return new Count(created, updated, unchanged + 1);
    }
}
