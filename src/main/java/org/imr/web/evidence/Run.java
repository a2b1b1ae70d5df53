package org.imr.web.evidence;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Weeks on end with the same suggestion, as a bar: its height and its number say which.
 *
 * @param from   the last day of its first week
 * @param first  place of its first week, from 0
 * @param weeks  how many
 * @param of     how many weeks the picture has
 * @param rating 1 to 5; null where nothing was suggested
 */
public record Run(LocalDate from, int first, int weeks, int of, Integer rating) {

    /** The height of a row of the picture, in pixels. */
    static final int ROW = 30;
    /** A narrower bar has no room for its number on a telephone; its height and the table still say it. */
    private static final double ROOM = 4;

    public String x() {
        return percent(100.0 * first / of);
    }

    public String width() {
        return percent(100.0 * weeks / of);
    }

    public String middle() {
        return percent(100.0 * first / of + 50.0 * weeks / of);
    }

    public int height() {
        return rating == null ? 2 : 10 + 4 * rating;
    }

    public int y() {
        return ROW - height();
    }

    public boolean isNumbered() {
        return rating != null && 100.0 * weeks / of >= ROOM;
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
