package org.imr.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.imr.fidelity.Figure;
import org.imr.fidelity.Statistics;

/**
 * One rating of a signed assessment, as it is read from the database.
 *
 * @param assessor e-mail; null for the consensus
 * @param name     the assessor's; null for the consensus
 * @param value    1 to 5, or null: could not be rated
 */
public record SignedRating(UUID assessment, UUID group, UUID site, LocalDate cutOff, String occasion, String assessor, String name, int item, Integer value) {

    /** For a question about ratings that joins the assessor as `a`. */
    static final String SELECT = "new org.imr.oversight.SignedRating(e.assessment.id, e.assessment.group.id, e.assessment.group.site.id,"
        + " e.assessment.cutOff, e.assessment.occasion, a.email, a.name, e.item, e.value)";

    /** Of one assessment's ratings those that hold: the consensus, or those of the only assessor. */
    static List<SignedRating> agreed(List<SignedRating> ratings) {
        List<SignedRating> consensus = ratings.stream().filter(rating -> rating.assessor() == null).toList();
        return consensus.isEmpty() ? ratings : consensus;
    }

    /** Of one assessment, by item, those that hold; null for an item that could not be rated. */
    static Map<Integer, Integer> byItem(List<SignedRating> ratings) {
        Map<Integer, Integer> items = new TreeMap<>();
        agreed(ratings).forEach(rating -> items.put(rating.item(), rating.value()));
        return items;
    }

    /** The mean of one assessment's ratings. */
    static Figure mean(List<SignedRating> ratings) {
        return Statistics.of(ratings.stream().map(SignedRating::value).filter(Objects::nonNull).toList()).mean();
    }
}
