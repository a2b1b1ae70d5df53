package org.imr.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.imr.access.Staff;
import org.imr.assessment.Assessment;
import org.imr.assessment.Rating;

/** Which items of an assessment are rated, or said to be impossible to rate. */
final class RatedItems {

    private final Map<Assessment, List<Rating>> ratings;

    RatedItems(Records records) {
        ratings = records.all("Ratings", Rating.class).filter(rating -> !rating.isUndecided()).collect(groupingBy(Rating::assessment));
    }

    /** The items rated by consensus, and by the only assessor where there is but one. */
    Set<Integer> counting(Assessment assessment, List<Staff> assessors) {
        List<Rating> all = ratings.getOrDefault(assessment, List.of());
        Set<Staff> raters = new HashSet<>(assessors);
        if (raters.isEmpty()) {
            all.stream().map(Rating::assessor).filter(Objects::nonNull).forEach(raters::add);
        }
        return all.stream().filter(rating -> !rating.isUndecided()).filter(rating -> rating.assessor() == null || raters.size() == 1 && raters.contains(rating.assessor()))
            .map(Rating::item).collect(toSet());
    }
}
