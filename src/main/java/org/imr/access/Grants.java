package org.imr.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A room that gives people the reach of single groups: the roster by facilitating, the assessments by an open assignment. */
public interface Grants {

    /** Groups whose records the person may read and change. */
    default Set<UUID> runs(UUID staffId, LocalDate today) {
        return Set.of();
    }

    /** Groups whose records the person may read. */
    default Set<UUID> assesses(UUID staffId, LocalDate today) {
        return Set.of();
    }
}
