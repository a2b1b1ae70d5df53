package org.imr.workbook;

/**
 * A column of a table in a designed workbook.
 *
 * @param header its heading, unique in the table, on one line
 * @param width  in characters
 * @param rated  true to colour the ratings 1 to 5 in it
 */
public record Column(String header, int width, boolean rated) {

    public Column {
        if (header.isBlank() || header.indexOf('\n') >= 0 || header.length() > 255) {
            throw new IllegalArgumentException("no heading of a table: " + header);
        }
    }

    /** A column of that width. */
    public static Column of(String header, int width) {
        return new Column(header, width, false);
    }

    /** A column of ratings 1 to 5, coloured. */
    public static Column ratings(String header, int width) {
        return new Column(header, width, true);
    }
}
