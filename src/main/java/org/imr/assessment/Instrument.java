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

/**
 * The scale as one assessment uses it: the pinned version, the items of its occasion, and the band set of its site or, where the scale
 * does not have that, the scale's first one.
 */
record Instrument(Scale scale, Occasion occasion, BandSet bandSet) {

    /** @throws NotFound when the scale's file is gone, or does not know the occasion */
    static Instrument of(Definitions definitions, String scaleCode, String version, String when, String bands) {
        Scale scale = definitions.scale(scaleCode, version).orElseThrow(NotFound::new);
        return new Instrument(scale, scale.occasion(when).orElseThrow(NotFound::new), scale.bandSetOrFirst(bands));
    }

    static Instrument of(Definitions definitions, Assessment assessment) {
        return of(definitions, assessment.scale(), assessment.scaleVersion(), assessment.occasion(), assessment.bands());
    }

    List<Item> items() {
        return scale.items(occasion);
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
