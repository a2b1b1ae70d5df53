package org.imr.workbook;

import java.util.stream.Stream;

/**
 * A column of a table in a designed workbook.
 *
 * @param header its heading, unique in the table, on one line
 * @param width  in characters
 * @param rated  true to colour the ratings 1 to 5 in it
 */
public record Column(String header, int width, boolean rated) {

    /** Characters of a heading's width that its filter button takes, or on paper the edges of its cell. */
    private static final int FILTER = 2;
    private static final String NARROW = "fijlrtI.,:;!|'()-";
    private static final String BROAD = "mwMW\u00e6\u00c6@%";

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

    /** Its width, or what the widest word of its heading needs: no word is broken. */
    int room() {
        return Math.max(width, (int) Math.ceil(Stream.of(header.split(" ")).mapToDouble(Column::wide).max().orElse(0)) + FILTER);
    }

    /** How wide a word is in bold letters, in figures' widths, which is how spreadsheets measure columns. */
    private static double wide(String word) {
        return word.codePoints().mapToDouble(letter -> NARROW.indexOf(letter) >= 0 ? 0.65 : BROAD.indexOf(letter) >= 0 ? 1.6
            : Character.isUpperCase(letter) ? 1.35 : 1.1).sum();
    }

    /** How many lines its heading takes in a column of so many characters. */
    int lines(int characters) {
        int lines = 1;
        int taken = 0;
        for (String word : header.split(" ")) {
            if (taken > 0 && taken + 1 + word.length() > characters - FILTER) {
                lines++;
                taken = 0;
            }
            taken += (taken > 0 ? 1 : 0) + word.length();
        }
        return lines;
    }
}
