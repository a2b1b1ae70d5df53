package org.imr.fidelity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.imr.kernel.Wording;

/**
 * Figures that somebody published about a scale, to hold one's own against.
 *
 * @param source a reference of the scale
 * @param items  the figures item by item, as printed
 * @param means  over the means of assessments, occasion by occasion; perhaps none
 */
public record Published(String code, Wording title, boolean verified, String source, List<Figures> items, List<Means> means) {

    /**
     * One item as printed.
     *
     * @param n    how many ratings
     * @param mean to as many decimals as were printed
     * @param sd   the standard deviation, to as many decimals as were printed
     */
    public record Figures(int item, int n, BigDecimal mean, BigDecimal sd) {

        /** False when no whole ratings can give these figures: a misprint. */
        public boolean isPossible() {
            return Plausibility.possible(n, mean, sd);
        }
    }

    /** Over the means of assessments of one occasion, as printed. @param n how many assessments */
    public record Means(String occasion, int n, BigDecimal mean, BigDecimal sd) {
    }

    public Published {
        items = List.copyOf(items);
        means = List.copyOf(means);
    }

    /** What was published of the means of that occasion's assessments. */
    public Optional<Means> means(String occasion) {
        return means.stream().filter(one -> one.occasion().equals(occasion)).findFirst();
    }

    /** The figures of that item, if it was published. */
    public Optional<Figures> item(int number) {
        return items.stream().filter(figures -> figures.item() == number).findFirst();
    }
}
