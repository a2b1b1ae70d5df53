package org.imr.assessment;

import java.util.List;
import java.util.Optional;
import org.imr.fidelity.Item;

/**
 * One item on the consensus page.
 *
 * @param originals every assessor's own rating, in the order of the assessors
 * @param agreed    true when they all say the same
 * @param consensus what was agreed, once it is
 */
public record ConsensusRow(Item item, List<RatingLine> originals, boolean agreed, Optional<RatingLine> consensus) {

    static ConsensusRow of(Item item, List<String> assessors, List<RatingLine> ratings) {
        List<RatingLine> here = ratings.stream().filter(line -> line.item() == item.number()).toList();
        List<RatingLine> originals = assessors.stream()
            .flatMap(assessor -> here.stream().filter(line -> assessor.equals(line.assessor()))).toList();
        boolean agreed = !originals.isEmpty() && originals.size() == assessors.size()
            && originals.stream().allMatch(originals.get(0)::agrees);
        return new ConsensusRow(item, originals, agreed, here.stream().filter(RatingLine::isConsensus).findFirst());
    }

    /** What that assessor gave; null when it was no number. */
    Integer valueOf(String assessor) {
        return originals.stream().filter(line -> assessor.equals(line.assessor())).findFirst().map(RatingLine::value).orElse(null);
    }

    /** For the form that settles it: the version of what was agreed; null while nothing is. */
    public Integer version() {
        return consensus.map(RatingLine::version).orElse(null);
    }

    /** Nothing is written down yet, and the assessors differ, or have no reason for what they agree on. */
    public boolean isToSettle() {
        return consensus.isEmpty() && !isToTake();
    }

    /** Agreed with a reason, and nobody has written it down as the consensus yet. */
    public boolean isToTake() {
        return agreed && consensus.isEmpty() && originals.stream().anyMatch(RatingLine::hasRationale);
    }
}
