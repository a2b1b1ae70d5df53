package org.imr.fidelity;

import java.util.Collection;

/**
 * What is said about many ratings or means: always with their number.
 *
 * @param n             how many
 * @param mean          unrounded
 * @param sd            the sample standard deviation (n - 1), for two or more
 * @param lowerQuartile type 7 of Hyndman and Fan (1996), "Sample quantiles in statistical packages": R's default, Excel's QUARTILE.INC
 * @param median        the middle one, or the mean of the two in the middle
 * @param upperQuartile as the lower one
 */
public record Statistics(int n, Figure mean, Figure sd, Figure lowerQuartile, Figure median, Figure upperQuartile) {

    /** Over whole ratings or means. */
    public static Statistics of(Collection<? extends Number> values) {
        double[] all = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        int n = all.length;
        if (n == 0) {
            Figure nothing = Figure.none(Lack.NOTHING_SHARED);
            return new Statistics(0, nothing, nothing, nothing, nothing, nothing);
        }
        return new Statistics(n, Figure.of(mean(all)), n == 1 ? Figure.none(Lack.TOO_FEW) : Figure.of(Math.sqrt(variance(all))),
            Figure.of(quantile(all, 0.25)), Figure.of(quantile(all, 0.5)), Figure.of(quantile(all, 0.75)));
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The sample variance, of two or more. */
    static double variance(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1);
    }

    /** Q(p) = x[j] + g (x[j + 1] - x[j]), where (n - 1) p = j + g and x[0] is the lowest. */
    private static double quantile(double[] sorted, double p) {
        double place = (sorted.length - 1) * p;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
