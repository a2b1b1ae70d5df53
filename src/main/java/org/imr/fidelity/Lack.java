package org.imr.fidelity;

import java.util.Locale;

/** Why a figure cannot be computed. */
public enum Lack {

    /** Nobody rated anything, or the raters rated nothing in common. */
    NOTHING_SHARED,
    /** There are too few values for this figure; two at least, and more where the figure says so. */
    TOO_FEW,
    /** Agreement needs a second rater. */
    ONE_RATER,
    /** All ratings, or all items, are the same, so that there is nothing to tell apart. */
    NO_VARIANCE,
    /** The raters agree in everything: there is no error from which limits could be computed. */
    NO_ERROR,
    /** The approximation on which the limits rest does not hold for such data. */
    NO_LIMITS;

    /** The key of its text for readers, in the bundle {@code messages.statistics}. */
    public String key() {
        return "statistics." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
