package org.imr.assessment;

import java.util.Objects;
import org.imr.access.Staff;

/**
 * A rating as it is read.
 *
 * @param assessor  their e-mail; null for the consensus
 * @param value     1 to 5; null when it cannot be rated or is undecided
 * @param undecided true while there are only notes
 * @param rationale why, or null
 * @param suggestion what came first, the rating or what the records suggest; null where that is not known or nothing was suggested
 * @param version   for the form that changes it
 */
public record RatingLine(int item, String assessor, String name, Integer value, boolean undecided, String rationale,
                         Rating.Suggestion suggestion, int version) {

    static RatingLine of(Rating rating) {
        Staff by = rating.assessor();
        return new RatingLine(rating.item(), by == null ? null : by.email(), by == null ? null : by.name(), rating.value(),
            rating.isUndecided(), rating.rationale(), rating.suggestion(), rating.version());
    }

    public boolean isConsensus() {
        return assessor == null;
    }

    public boolean isDecided() {
        return !undecided;
    }

    public boolean cannotRate() {
        return !undecided && value == null;
    }

    /** True when both say the same: the same number, or both that it cannot be rated. */
    boolean agrees(RatingLine other) {
        return isDecided() && other.isDecided() && Objects.equals(value, other.value);
    }

    public boolean hasRationale() {
        return rationale != null && !rationale.isBlank();
    }
}
