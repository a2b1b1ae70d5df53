package org.imr.oversight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A signed assessment and what its ratings that hold come to, summed up in the database.
 *
 * @param sum   of the ratings given; null where there are none
 * @param given how many they are, without those that could not be rated
 */
public record RatingSum(UUID group, UUID site, LocalDate cutOff, String occasion, Long sum, Long given) {

    /** For a question about ratings that is grouped {@link #BY}. */
    static final String SELECT = "new org.imr.oversight.RatingSum(e.assessment.group.id, e.assessment.group.site.id, e.assessment.cutOff,"
        + " e.assessment.occasion, %s, %s)";
    static final String BY = "e.assessment.id, e.assessment.group.id, e.assessment.group.site.id, e.assessment.cutOff, e.assessment.occasion";

    /** Nothing where no rating was given. */
    Optional<Double> mean() {
        return given == 0 ? Optional.empty() : Optional.of((double) sum / given);
    }
}
