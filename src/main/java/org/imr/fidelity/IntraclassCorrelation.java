package org.imr.fidelity;

import org.apache.commons.math3.distribution.FDistribution;

/**
 * The share of the variance of single ratings that is due to what is rated, with 95 % limits. Both forms are of single ratings and
 * absolute agreement: Shrout and Fleiss (1979), "Intraclass correlations: uses in assessing rater reliability"; limits by McGraw and
 * Wong (1996), table 7. Things that not all raters rated are left out.
 *
 * @param n        how many things all raters rated
 * @param raters   how many raters
 * @param estimate at most 1; below 0 when raters differ more on one thing than things differ
 * @param lower    limit
 * @param upper    limit
 */
public record IntraclassCorrelation(int n, int raters, Figure estimate, Figure lower, Figure upper) {

    private static final double LEVEL = 0.975;
    private static final double ACCURACY = 1e-12;

    /** ICC(1,1): each thing may have had other raters; what raters differ by as such is part of the error. */
    public static IntraclassCorrelation oneWay(Ratings ratings) {
        double[][] whole = ratings.whole();
        Lack lack = lack(ratings, whole.length);
        if (lack != null) {
            return none(ratings, whole.length, lack);
        }
        MeanSquares ms = MeanSquares.of(whole);
        int n = ms.n();
        int k = ms.k();
        double variance = ms.rows() + (k - 1) * ms.within();
        if (variance == 0) {
            return none(ratings, n, Lack.NO_VARIANCE);
        }
        double estimate = (ms.rows() - ms.within()) / variance;
        if (ms.within() == 0) {
            return new IntraclassCorrelation(n, k, Figure.of(estimate), Figure.none(Lack.NO_ERROR), Figure.none(Lack.NO_ERROR));
        }
        double f = ms.rows() / ms.within();
        double low = f / quantile(n - 1, n * (k - 1.0));
        double high = f * quantile(n * (k - 1.0), n - 1);
        return within(n, k, estimate, (low - 1) / (low + k - 1), (high - 1) / (high + k - 1));
    }

    /** ICC(2,1): all things by the same raters, who stand for many; what they differ by as such counts against agreement. */
    public static IntraclassCorrelation twoWay(Ratings ratings) {
        double[][] whole = ratings.whole();
        Lack lack = lack(ratings, whole.length);
        if (lack != null) {
            return none(ratings, whole.length, lack);
        }
        MeanSquares ms = MeanSquares.of(whole);
        int n = ms.n();
        int k = ms.k();
        double variance = ms.rows() + (k - 1) * ms.error() + k * (ms.columns() - ms.error()) / n;
        if (variance <= 0) {
            return none(ratings, n, Lack.NO_VARIANCE);
        }
        double estimate = (ms.rows() - ms.error()) / variance;
        if (ms.error() == 0 && ms.columns() == 0) {
            return new IntraclassCorrelation(n, k, Figure.of(estimate), Figure.none(Lack.NO_ERROR), Figure.none(Lack.NO_ERROR));
        }
        double a = k * estimate / (n * (1 - estimate));
        double b = 1 + k * estimate * (n - 1) / (n * (1 - estimate));
        double v = Math.pow(a * ms.columns() + b * ms.error(), 2)
            / (Math.pow(a * ms.columns(), 2) / (k - 1) + Math.pow(b * ms.error(), 2) / ((n - 1.0) * (k - 1)));
        // With less than one degree of freedom Satterthwaite's approximation says nothing, and its limits may miss the estimate.
        if (!(v > 1 - 1e-9)) {
            return new IntraclassCorrelation(n, k, Figure.of(estimate), Figure.none(Lack.NO_LIMITS), Figure.none(Lack.NO_LIMITS));
        }
        double raters = k * ms.columns() + ((double) k * n - k - n) * ms.error();
        double low = quantile(n - 1, v);
        double high = quantile(v, n - 1);
        return within(n, k, estimate, n * (ms.rows() - low * ms.error()) / (low * raters + n * ms.rows()),
            n * (high * ms.rows() - ms.error()) / (raters + n * high * ms.rows()));
    }

    private static IntraclassCorrelation within(int n, int k, double estimate, double lower, double upper) {
        boolean sound = lower <= estimate && estimate <= upper && Double.isFinite(lower) && Double.isFinite(upper);
        return new IntraclassCorrelation(n, k, Figure.of(estimate), sound ? Figure.of(lower) : Figure.none(Lack.NO_LIMITS),
            sound ? Figure.of(upper) : Figure.none(Lack.NO_LIMITS));
    }

    private static double quantile(double numerator, double denominator) {
        return new FDistribution(null, numerator, denominator, ACCURACY).inverseCumulativeProbability(LEVEL);
    }

    /** What makes it impossible from the start; null for nothing. */
    static Lack lack(Ratings ratings, int whole) {
        if (ratings.raters() == 1) {
            return Lack.ONE_RATER;
        }
        return whole == 0 ? Lack.NOTHING_SHARED : whole < 2 ? Lack.TOO_FEW : null;
    }

    private static IntraclassCorrelation none(Ratings ratings, int n, Lack lack) {
        Figure none = Figure.none(lack);
        return new IntraclassCorrelation(n, ratings.raters(), none, none, none);
    }
}
