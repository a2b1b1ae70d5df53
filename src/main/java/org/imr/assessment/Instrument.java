package org.imr.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.fidelity.BandSet;
import org.imr.fidelity.Item;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Score;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;
import org.imr.library.Pinned;

/**
 * The scale as one assessment uses it: the pinned version, the items of its occasion, and the band set of its site or, where the scale
 * does not have that, the scale's first one.
 */
record Instrument(Pinned<Scale> pinned, Occasion occasion, BandSet bandSet) {

    static Instrument of(Definitions definitions, AssessmentRow row) {
        return of(definitions.scale(row.scale(), row.scaleVersion(), row.scaleDigest()), row.occasion(), row.bands());
    }

    /** @throws NotFound when no such scale was ever loaded, or it does not know the occasion */
    private static Instrument of(Optional<Pinned<Scale>> found, String when, String bands) {
        Pinned<Scale> pinned = found.orElseThrow(NotFound::new);
        Scale scale = pinned.definition();
        return new Instrument(pinned, scale.occasion(when).orElseThrow(NotFound::new), scale.bandSetOrFirst(bands));
    }

    static Instrument of(Definitions definitions, Assessment assessment) {
        return of(definitions.scale(assessment.scale(), assessment.scaleVersion(), assessment.scaleDigest()), assessment.occasion(),
            assessment.bands());
    }

    Scale scale() {
        return pinned.definition();
    }

    List<Item> items() {
        return scale().items(occasion);
    }

    /** The item of that number, when it is rated on this occasion. */
    Optional<Item> item(int number) {
        return items().stream().filter(item -> item.number() == number).findFirst();
    }

    /** What the ratings add up to; no mean while an item is open. */
    Score score(Map<Integer, Integer> ratings, Collection<Integer> cannotRate) {
        return Score.of(occasion, bandSet, ratings, cannotRate);
    }
}
