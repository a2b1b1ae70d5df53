package org.imr.fidelity;

import java.util.Arrays;

/**
 * How far two raters lie apart: the mean difference, and the limits between which some 95 % of the differences lie, bias plus and
 * minus 1.96 standard deviations. Bland and Altman (1986), "Statistical methods for assessing agreement between two methods of
 * clinical measurement".
 *
 * @param n     how many both rated
 * @param bias  mean of first minus second
 * @param lower limit of agreement
 * @param upper limit of agreement
 */
public record BlandAltman(int n, Figure bias, Figure lower, Figure upper) {

    private static final double DEVIATIONS = 1.96;

    /** @param ratings of exactly two raters */
    public static BlandAltman of(Ratings ratings) {
        if (!ratings.rows().isEmpty() && ratings.raters() != 2) {
            throw new IllegalArgumentException("two raters, not " + ratings.raters());
        }
        Statistics differences = Statistics.of(Arrays.stream(ratings.whole()).map(row -> row[0] - row[1]).toList());
        double bias = differences.n() == 0 ? 0 : differences.mean().value();
        return new BlandAltman(differences.n(), differences.mean(), differences.sd().map(sd -> bias - DEVIATIONS * sd),
            differences.sd().map(sd -> bias + DEVIATIONS * sd));
    }
}
