package org.imr.fidelity;

import java.util.Collection;
import java.util.List;

/**
 * What is said about many ratings or means: always with their number.
 *
 * @param n    how many
 * @param mean null for none
 * @param sd   the sample standard deviation (n - 1); null for fewer than two
 */
public record Statistics(int n, Double mean, Double sd) {

    /** Over whole ratings or means. */
    public static Statistics of(Collection<? extends Number> values) {
        List<Double> all = values.stream().map(Number::doubleValue).toList();
        int n = all.size();
        if (n == 0) {
            return new Statistics(0, null, null);
        }
        double mean = all.stream().mapToDouble(Double::doubleValue).sum() / n;
        double squares = all.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
        return new Statistics(n, mean, n == 1 ? null : Math.sqrt(squares / (n - 1)));
    }
}
