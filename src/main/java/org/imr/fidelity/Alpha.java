package org.imr.fidelity;

import java.util.Arrays;

/**
 * Cronbach's alpha: how far the parts of a sum go together; k / (k - 1) (1 - sum of the parts' variances / variance of the sum).
 * Cronbach (1951), "Coefficient alpha and the internal structure of tests".
 *
 * @param n     how many rows have all parts
 * @param parts how many items a scale has, or how many raters rated
 * @param value at most 1
 */
public record Alpha(int n, int parts, Figure value) {

    /** @param ratings a row for each assessment and a column for each item; or a row for each thing and a column for each rater */
    public static Alpha of(Ratings ratings) {
        double[][] whole = ratings.whole();
        int k = ratings.raters();
        Lack lack = IntraclassCorrelation.lack(ratings, whole.length);
        if (lack != null) {
            return new Alpha(whole.length, k, Figure.none(lack));
        }
        double[] sums = Arrays.stream(whole).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        double variance = Statistics.variance(sums);
        double scale = Arrays.stream(sums).map(sum -> sum * sum).sum();
        if (variance <= scale * 1e-13) {
            return new Alpha(whole.length, k, Figure.none(Lack.NO_VARIANCE));
        }
        double parts = 0;
        for (int part = 0; part < k; part++) {
            parts += Statistics.variance(ratings.whole(part));
        }
        return new Alpha(whole.length, k, Figure.of(k / (k - 1.0) * (1 - parts / variance)));
    }
}
