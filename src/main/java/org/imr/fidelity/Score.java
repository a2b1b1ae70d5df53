package org.imr.fidelity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;

/**
 * What the ratings of one assessment add up to.
 *
 * @param sum        of the rated items
 * @param ratedItems how many items the mean rests on
 * @param openItems  items neither rated nor marked as impossible to rate; while there is one there is no mean
 * @param mean       unrounded, 1 to 5; null while items are open or when none could be rated
 * @param band       of the mean; null without a mean
 */
public record Score(int sum, int ratedItems, int openItems, Double mean, Band band) {

    /**
     * Adds up an assessment.
     *
     * @param ratings    whole ratings 1 to 5 by item number; items outside the occasion are an error
     * @param cannotRate numbers of the items that could not be rated; they are left out of the mean
     * @throws IllegalArgumentException for a rating outside 1 to 5, an item outside the occasion, or one both rated and not
     */
    public static Score of(Occasion occasion, BandSet bands, Map<Integer, Integer> ratings, Collection<Integer> cannotRate) {
        if (!occasion.items().containsAll(ratings.keySet()) || !occasion.items().containsAll(cannotRate)) {
            throw new IllegalArgumentException("an item that is not rated on this occasion");
        }
        if (ratings.values().stream().anyMatch(r -> r < 1 || r > 5) || ratings.keySet().stream().anyMatch(cannotRate::contains)) {
            throw new IllegalArgumentException("a rating is a whole number from 1 to 5, or cannot be given");
        }
        int sum = ratings.values().stream().mapToInt(Integer::intValue).sum();
        int rated = ratings.size();
        int open = (int) occasion.items().stream().filter(i -> !ratings.containsKey(i) && !cannotRate.contains(i)).count();
        boolean finished = open == 0 && rated > 0;
        return new Score(sum, rated, open, finished ? (double) sum / rated : null, finished ? bands.of(sum, rated) : null);
    }

    /** The mean for readers, rounded half up; null without a mean. */
    public BigDecimal mean(int decimals) {
        return mean == null ? null : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(ratedItems), decimals, RoundingMode.HALF_UP);
    }
}
