package org.imr.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The same things rated by several raters, as agreement is computed from: a row for each thing, a column for each rater.
 *
 * @param rows numbers, or null where that rater did not rate that thing
 */
public record Ratings(List<List<Double>> rows) {

    /** @throws IllegalArgumentException when the rows are not equally long, or a rating is infinite or not a number */
    public Ratings {
        List<List<Double>> kept = new ArrayList<>();
        for (List<Double> row : rows) {
            if (row.size() != rows.get(0).size() || row.stream().anyMatch(value -> value != null && !Double.isFinite(value))) {
                throw new IllegalArgumentException("each row has a number or nothing for each rater");
            }
            kept.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = List.copyOf(kept);
    }

    /** From whole ratings or means; null for what was not rated. */
    public static Ratings of(List<? extends List<? extends Number>> rows) {
        List<List<Double>> all = new ArrayList<>();
        for (List<? extends Number> row : rows) {
            List<Double> values = new ArrayList<>();
            row.forEach(value -> values.add(value == null ? null : Double.valueOf(value.doubleValue())));
            all.add(values);
        }
        return new Ratings(all);
    }

    /** How many raters there are; none when there are no rows. */
    public int raters() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }

    /** These two raters alone, by their place from 0. */
    public Ratings pair(int first, int second) {
        return new Ratings(rows.stream().map(row -> Arrays.asList(row.get(first), row.get(second))).toList());
    }

    /** The rows that every rater has rated: all figures of agreement rest on these. */
    double[][] whole() {
        return rows.stream().filter(row -> row.stream().allMatch(Objects::nonNull))
            .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray()).toArray(double[][]::new);
    }

    /** One rater's ratings in the rows that every rater has rated. */
    double[] whole(int rater) {
        return Arrays.stream(whole()).mapToDouble(row -> row[rater]).toArray();
    }
}
