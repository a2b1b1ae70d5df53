package org.imr.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Somebody who knows some sums of numbers that are not negative, and works out by linear programming how small and how large another sum
 * of them can be. The simplex in two phases by Bland's rule (1977), which comes to an end however many ways are equally good; a
 * library's was tried and stopped short in one of ten such tables.
 */
final class Reader {

    private static final double NOTHING = 1e-9;

    private final int numbers;
    private final List<double[]> sums = new ArrayList<>();

    Reader(int numbers) {
        this.numbers = numbers;
    }

    /** Learns that the numbers, each so many times, come to that. */
    void knows(double[] times, double value) {
        double[] sum = Arrays.copyOf(times, numbers + 1);
        sum[numbers] = value;
        sums.add(value < 0 ? Arrays.stream(sum).map(one -> -one).toArray() : sum);
    }

    /** How far apart the least and the most are that the sum can be. */
    double span(double[] times) {
        return most(times) + most(Arrays.stream(times).map(one -> -one).toArray());
    }

    /** The most that the sum can be; infinite where nothing holds it. */
    double most(double[] times) {
        int rows = sums.size();
        double[][] table = new double[rows + 1][];
        int[] basis = IntStream.range(numbers, numbers + rows).toArray();
        double[] first = new double[numbers + rows + 1];
        for (int row = 0; row < rows; row++) {
            table[row] = Arrays.copyOf(Arrays.copyOf(sums.get(row), numbers), numbers + rows + 1);
            table[row][numbers + row] = 1;
            table[row][numbers + rows] = sums.get(row)[numbers];
            for (int at = 0; at < numbers; at++) {
                first[at] += table[row][at];
            }
            first[numbers + rows] += table[row][numbers + rows];
        }
        table[rows] = first;
        climb(table, basis);
        if (Math.abs(table[rows][numbers + rows]) > 1e-6) {
            throw new IllegalStateException("what is known cannot be");
        }
        for (int row = 0; row < rows; row++) {
            int from = row;
            if (basis[row] >= numbers) {
                IntStream.range(0, numbers).filter(at -> Math.abs(table[from][at]) > NOTHING).findFirst().ifPresent(at -> turn(table, basis, from, at));
            }
        }
        table[rows] = Arrays.copyOf(times, numbers + rows + 1);
        for (int row = 0; row < rows; row++) {
            if (basis[row] < numbers) {
                subtract(table[rows], table[row], table[rows][basis[row]]);
            }
        }
        return climb(table, basis) ? -table[rows][numbers + rows] : Double.POSITIVE_INFINITY;
    }

    private boolean climb(double[][] table, int[] basis) {
        int rows = basis.length;
        while (true) {
            int enters = IntStream.range(0, numbers).filter(at -> table[rows][at] > NOTHING).findFirst().orElse(-1);
            if (enters < 0) {
                return true;
            }
            int leaves = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int row = 0; row < rows; row++) {
                double ratio = table[row][enters] > NOTHING ? table[row][numbers + rows] / table[row][enters] : Double.POSITIVE_INFINITY;
                if (ratio < least - NOTHING || ratio < least + NOTHING && leaves >= 0 && basis[row] < basis[leaves]) {
                    least = ratio;
                    leaves = row;
                }
            }
            if (leaves < 0) {
                return false;
            }
            turn(table, basis, leaves, enters);
        }
    }

    private static void turn(double[][] table, int[] basis, int leaves, int enters) {
        double by = table[leaves][enters];
        table[leaves] = Arrays.stream(table[leaves]).map(one -> one / by).toArray();
        for (int row = 0; row < table.length; row++) {
            if (row != leaves) {
                subtract(table[row], table[leaves], table[row][enters]);
            }
        }
        basis[leaves] = enters;
    }

    private static void subtract(double[] from, double[] what, double times) {
        for (int at = 0; at < from.length; at++) {
            from[at] -= times * what[at];
        }
    }
}
