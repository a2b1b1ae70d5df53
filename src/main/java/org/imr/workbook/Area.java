package org.imr.workbook;

/**
 * Where a table came to stand, for formulas and charts that look into it.
 *
 * @param table    the table's name
 * @param sheet    the sheet's name
 * @param firstRow its first row of data, as a spreadsheet counts
 * @param lastRow  its last row of data
 */
public record Area(String table, String sheet, int firstRow, int lastRow) {

    /** All data of a column, as a formula names it: `Ratings[rating]`. */
    public String column(String header) {
        return table + "[" + header.replaceAll("(['\\[\\]#])", "'$1") + "]";
    }

    /** The cells of a column, counted from 0, as a chart names them: `'Ratings'!$C$4:$C$16`. */
    public String cells(int column) {
        String letters = letters(column);
        return "'%s'!$%s$%d:$%s$%d".formatted(sheet.replace("'", "''"), letters, firstRow, letters, lastRow);
    }

    /** The letters of a column, counted from 0: A, Z, AA. */
    public static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
