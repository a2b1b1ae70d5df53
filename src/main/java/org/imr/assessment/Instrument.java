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
import org.imr.kernel.Word;
import org.imr.library.Definitions;
import org.imr.library.Pinned;

/** The scale as one assessment uses it: the pinned version, the items of its occasion, its own band set. */
record Instrument(Pinned<Scale> pinned, Occasion occasion, BandSet bandSet) {

    static Instrument of(Definitions definitions, AssessmentRow row) {
        return of(definitions.scale(row.scale(), row.scaleVersion(), row.scaleDigest()), row.occasion(), row.bands());
    }

    /** @throws NotFound when no such scale was ever loaded, or it knows neither the occasion nor any band set */
    private static Instrument of(Optional<Pinned<Scale>> found, Assessment.Occasion when, String bands) {
        Pinned<Scale> pinned = found.orElseThrow(NotFound::new);
        Scale scale = pinned.definition();
        BandSet set = scale.bandSet(bands).or(() -> scale.bandSets().stream().findFirst()).orElseThrow(NotFound::new);
        return new Instrument(pinned, scale.occasion(Word.of(when)).orElseThrow(NotFound::new), set);
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
