package org.imr.fidelity;

import java.util.function.DoubleUnaryOperator;

/**
 * A figure of statistics, or why it cannot be computed; never both, never neither, and never a number that is none.
 *
 * @param value finite; null when it cannot be computed
 * @param lack  null when it can
 */
public record Figure(Double value, Lack lack) {

    /** @throws IllegalArgumentException for a value that is infinite or not a number, and for one with a reason or without both */
    public Figure {
        if ((value == null) == (lack == null) || value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("a figure is finite, or says why there is none: " + value + ", " + lack);
        }
    }

    public static Figure of(double value) {
        return new Figure(value, null);
    }

    public static Figure none(Lack why) {
        return new Figure(null, why);
    }

    public boolean isKnown() {
        return lack == null;
    }

    /** The same with another value, or the same reason. */
    Figure map(DoubleUnaryOperator change) {
        return isKnown() ? of(change.applyAsDouble(value)) : this;
    }
}
