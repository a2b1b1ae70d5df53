package org.imr.assessment;

import java.util.List;
import java.util.Optional;
import org.imr.fidelity.BandSet;
import org.imr.fidelity.Item;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Score;
import org.imr.library.Pinned;

/**
 * One assessment as its reader may see it.
 *
 * @param pinned  the scale that it pins
 * @param items   the items of its occasion
 * @param ratings those in the reader's sight: all when it is signed; before that an assessor's own, and all once everybody has submitted
 * @param counted of these the ones that count, one an item: the consensus, or the only assessor's
 * @param score   present when the reader sees all ratings that count and no item is open
 * @param verification whether it is as it was signed
 * @param amendments   what amends it: one, or none
 * @param seen         what its reader has before them, for signing it
 */
public record AssessmentView(AssessmentHead head, Pinned<Scale> pinned, BandSet bandSet, List<Item> items, List<AssessorLine> assessors,
                             List<RatingLine> ratings, List<RatingLine> counted, Optional<Score> score, Verification verification,
                             List<Amendment> amendments, Actions actions, String seen) {

    /**
     * What the reader may do next.
     *
     * @param rate      change own ratings
     * @param submit    hand them in: complete, and others assess too
     * @param consensus agree with the others
     * @param sign      sign: everything that counts is complete
     * @param amend     open an amendment of what is signed
     * @param except    make an exception from independence for those who assess it
     */
    public record Actions(boolean rate, boolean submit, boolean consensus, boolean sign, boolean amend, boolean except) {
    }

    /** For one signed here: whether it is as it was signed. */
    public Optional<Boolean> intact() {
        return verification.state() == Verification.State.NOT_SIGNED_HERE ? Optional.empty() : Optional.of(verification.isIntact());
    }

    public Scale scale() {
        return pinned.definition();
    }

    /** The reader's own rating of that item. */
    public Optional<RatingLine> own(int item) {
        return assessors.stream().filter(AssessorLine::reader).findFirst().flatMap(me -> ratings.stream()
            .filter(line -> line.item() == item && me.email().equals(line.assessor())).findFirst());
    }

    /** The rating of that item which counts. */
    public Optional<RatingLine> counted(int item) {
        return counted.stream().filter(line -> line.item() == item).findFirst();
    }

    /** The title of its occasion and the like, in every language. */
    public Occasion occasion() {
        return scale().occasion(head.occasion()).orElseThrow();
    }

    /** True when the scale does not have the band set of the site, so that its own first one is taken. */
    public boolean isOtherBands() {
        return !bandSet.code().equals(head.bands());
    }

    /** The reader's own line among the assessors. */
    public Optional<AssessorLine> me() {
        return assessors.stream().filter(AssessorLine::reader).findFirst();
    }

    public boolean isShared() {
        return assessors.size() > 1;
    }
}
