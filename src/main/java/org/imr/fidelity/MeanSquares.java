package org.imr.fidelity;

/**
 * The mean squares of n things rated by k raters, each by all: McGraw and Wong (1996), "Forming inferences about some intraclass
 * correlation coefficients", table 3.
 *
 * @param rows    between things, MSR
 * @param columns between raters, MSC
 * @param within  within things, MSW
 * @param error   what neither explains, MSE
 */
record MeanSquares(int n, int k, double rows, double columns, double within, double error) {

    /** Sums of squares below this share of the sum of all squared ratings are the rounding of double arithmetic. */
    private static final double ROUNDING = 1e-13;

    /** @param ratings two rows or more, of two raters or more */
    static MeanSquares of(double[][] ratings) {
        int n = ratings.length;
        int k = ratings[0].length;
        double[] columns = new double[k];
        double total = 0;
        double squares = 0;
        for (double[] row : ratings) {
            for (int j = 0; j < k; j++) {
                columns[j] += row[j] / n;
                total += row[j];
                squares += row[j] * row[j];
            }
        }
        double mean = total / (n * k);
        double betweenRows = 0;
        double within = 0;
        double error = 0;
        for (double[] row : ratings) {
            double own = Statistics.mean(row);
            betweenRows += k * square(own - mean);
            for (int j = 0; j < k; j++) {
                within += square(row[j] - own);
                error += square(row[j] - own - columns[j] + mean);
            }
        }
        double betweenColumns = 0;
        for (double column : columns) {
            betweenColumns += n * square(column - mean);
        }
        double least = squares * ROUNDING;
        return new MeanSquares(n, k, sound(betweenRows, least) / (n - 1), sound(betweenColumns, least) / (k - 1),
            sound(within, least) / (n * (k - 1)), sound(error, least) / ((n - 1) * (k - 1)));
    }

    private static double sound(double sum, double least) {
        return sum <= least ? 0 : sum;
    }

    private static double square(double value) {
        return value * value;
    }
}
