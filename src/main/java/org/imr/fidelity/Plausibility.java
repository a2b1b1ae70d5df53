package org.imr.fidelity;

import java.math.BigDecimal;

/** Asks of printed figures whether any whole ratings from 1 to 5 could have given them. */
final class Plausibility {

    private static final int HIGHEST = 5;

    private Plausibility() {
    }

    /**
     * True when some n whole ratings have that mean and that sample standard deviation, each within half of its last printed
     * decimal. Every split of the n ratings over 1 to 5 is tried; n is at most some dozens in published tables.
     */
    static boolean possible(int n, BigDecimal mean, BigDecimal sd) {
        return n > 0 && split(new int[HIGHEST], 0, n, n, mean, sd);
    }

    private static boolean split(int[] counts, int place, int left, int n, BigDecimal mean, BigDecimal sd) {
        if (place == HIGHEST - 1) {
            counts[place] = left;
            return fits(counts, n, mean, sd);
        }
        for (int count = 0; count <= left; count++) {
            counts[place] = count;
            if (split(counts, place + 1, left - count, n, mean, sd)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(int[] counts, int n, BigDecimal mean, BigDecimal sd) {
        long sum = 0;
        long squares = 0;
        for (int i = 0; i < HIGHEST; i++) {
            sum += (long) (i + 1) * counts[i];
            squares += (long) (i + 1) * (i + 1) * counts[i];
        }
        double found = (double) sum / n;
        double deviation = n == 1 ? 0 : Math.sqrt(Math.max(0, ((double) squares - (double) sum * sum / n) / (n - 1)));
        return near(found, mean) && near(deviation, sd);
    }

    private static boolean near(double found, BigDecimal printed) {
        double half = Math.pow(10, -printed.scale()) / 2;
        return Math.abs(found - printed.doubleValue()) <= half + 1e-9;
    }
}
