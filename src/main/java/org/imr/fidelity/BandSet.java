package org.imr.fidelity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.imr.kernel.Wording;

/**
 * How a mean is read: bands from 1 to 5 without gap or overlap, lowest first.
 *
 * @param toOneDecimal true when the mean is rounded half up to one decimal before it is compared, false when it is compared unrounded
 * @param source       the code of a {@link Reference}
 */
public record BandSet(String code, Wording title, boolean toOneDecimal, boolean verified, String source, List<Band> bands) {

    public BandSet {
        bands = List.copyOf(bands);
    }

    /** The band of the mean of {@code count} ratings, at least one, that add up to {@code sum}. */
    public Band of(int sum, int count) {
        BigDecimal total = BigDecimal.valueOf(sum);
        BigDecimal number = BigDecimal.valueOf(count);
        if (toOneDecimal) {
            return ofCompared(total.divide(number, 1, RoundingMode.HALF_UP));
        }
        return bands.stream().filter(b -> b.from().multiply(number).compareTo(total) <= 0).reduce((a, b) -> b).orElse(bands.get(0));
    }

    /** The band of a mean from 1 to 5. */
    public Band of(BigDecimal mean) {
        return ofCompared(toOneDecimal ? mean.setScale(1, RoundingMode.HALF_UP) : mean);
    }

    private Band ofCompared(BigDecimal value) {
        return bands.stream().filter(b -> b.from().compareTo(value) <= 0).reduce((a, b) -> b).orElse(bands.get(0));
    }
}
