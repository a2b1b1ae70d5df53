package org.imr.fidelity;

import java.util.Map;
import java.util.TreeMap;

/**
 * Cohen's weighted kappa: 1 - (mean disagreement seen) / (mean disagreement if the raters rated independently of each other). Cohen
 * (1968), "Weighted kappa". The scale of the weights cancels out, so the distance itself serves as weight.
 */
public enum WeightedKappa {

    /** Weights |i - j|. */
    LINEAR(1),
    /** Weights (i - j) squared. */
    QUADRATIC(2);

    private final int power;

    WeightedKappa(int power) {
        this.power = power;
    }

    /** Of two raters; of more the mean over their pairs: Light (1971), "Measures of response agreement". Each pair by what both rated. */
    public Figure of(Ratings ratings) {
        int raters = ratings.raters();
        if (raters < 2) {
            return Figure.none(raters == 1 ? Lack.ONE_RATER : Lack.NOTHING_SHARED);
        }
        double sum = 0;
        int pairs = 0;
        for (int first = 0; first < raters; first++) {
            for (int second = first + 1; second < raters; second++) {
                Figure one = ofPair(raters == 2 ? ratings : ratings.pair(first, second));
                if (!one.isKnown()) {
                    return one;
                }
                sum += one.value();
                pairs++;
            }
        }
        return Figure.of(sum / pairs);
    }

    private Figure ofPair(Ratings pair) {
        double[][] both = pair.whole();
        if (both.length < 2) {
            return Figure.none(both.length == 0 ? Lack.NOTHING_SHARED : Lack.TOO_FEW);
        }
        Map<Double, Integer> first = new TreeMap<>();
        Map<Double, Integer> second = new TreeMap<>();
        double seen = 0;
        for (double[] row : both) {
            seen += distance(row[0], row[1]);
            first.merge(row[0], 1, Integer::sum);
            second.merge(row[1], 1, Integer::sum);
        }
        double expected = 0;
        for (Map.Entry<Double, Integer> one : first.entrySet()) {
            for (Map.Entry<Double, Integer> other : second.entrySet()) {
                expected += distance(one.getKey(), other.getKey()) * one.getValue() * other.getValue();
            }
        }
        return expected == 0 ? Figure.none(Lack.NO_VARIANCE) : Figure.of(1 - seen * both.length / expected);
    }

    private double distance(double one, double other) {
        return Math.pow(Math.abs(one - other), power);
    }
}
