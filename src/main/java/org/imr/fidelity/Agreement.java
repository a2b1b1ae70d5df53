package org.imr.fidelity;

import java.util.Arrays;

/**
 * How far raters agree on the same things.
 *
 * @param n         how many things all of them rated
 * @param leftOut   how many at least one of them did not rate
 * @param alike     on how many of the n all gave the same
 * @param nextTo    on how many the furthest apart lie one point from each other
 * @param exact     alike as a share, 0 to 1
 * @param linear    weighted kappa, linear weights
 * @param quadratic weighted kappa, quadratic weights
 */
public record Agreement(int n, int leftOut, int alike, int nextTo, Figure exact, Figure linear, Figure quadratic) {

    /** Of two raters or more. */
    public static Agreement of(Ratings ratings) {
        return of(ratings, ratings);
    }

    /** Of two raters or more. @param forKappa what kappa is counted from: the same, or each row in every order where raters have none */
    public static Agreement of(Ratings ratings, Ratings forKappa) {
        double[][] whole = ratings.whole();
        int alike = apart(whole, 0);
        return new Agreement(whole.length, ratings.rows().size() - whole.length, alike, apart(whole, 1),
            exact(ratings.raters(), alike, whole.length), WeightedKappa.LINEAR.of(forKappa), WeightedKappa.QUADRATIC.of(forKappa));
    }

    /** On how many the furthest apart lie two points or more from each other. */
    public int wide() {
        return n - alike - nextTo;
    }

    private static int apart(double[][] whole, double points) {
        return (int) Arrays.stream(whole).map(row -> Arrays.stream(row).summaryStatistics())
            .filter(row -> row.getMax() - row.getMin() == points).count();
    }

    private static Figure exact(int raters, int alike, int n) {
        if (raters == 1) {
            return Figure.none(Lack.ONE_RATER);
        }
        return n == 0 ? Figure.none(Lack.NOTHING_SHARED) : Figure.of((double) alike / n);
    }
}
