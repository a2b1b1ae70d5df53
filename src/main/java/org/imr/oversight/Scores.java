package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Score;
import org.imr.library.Definitions;

/** What the ratings of an assessment come to, by the version of the scale that it pins. */
@ApplicationScoped
class Scores {

    @Inject
    private Definitions definitions;

    /** Nothing without a mean, or when the scale's file is gone. @param ratings by item; null for one that could not be rated */
    Optional<Score> of(String code, String version, String digest, String occasionCode, String bands, Map<Integer, Integer> ratings) {
        Optional<Scale> scale = definitions.scale(code, version, digest).map(found -> found.definition());
        Optional<Occasion> occasion = scale.flatMap(found -> found.occasion(occasionCode));
        if (occasion.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Integer> values = new HashMap<>();
        Set<Integer> cannot = new HashSet<>();
        ratings.forEach((item, value) -> {
            // Ratings of items that this occasion does not have, which only a file can bring, are not counted.
            if (!occasion.get().items().contains(item)) {
                return;
            }
            if (value == null) {
                cannot.add(item);
            } else {
                values.put(item, value);
            }
        });
        return Optional.of(Score.of(occasion.get(), scale.get().bandSetOrFirst(bands), values, cannot)).filter(score -> score.mean() != null);
    }
}
