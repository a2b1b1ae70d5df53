package org.imr.assessment;

import java.util.List;
import java.util.Optional;

/**
 * The signed assessment of a group that came before another one, and what counted in it.
 *
 * @param counted one rating an item: the consensus, or the only assessor's
 */
public record Earlier(AssessmentHead head, List<RatingLine> counted) {

    public Optional<RatingLine> counted(int item) {
        return counted.stream().filter(line -> line.item() == item).findFirst();
    }
}
