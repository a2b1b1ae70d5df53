package org.imr.workbook;

/**
 * Where a table came to stand, for formulas that look into it.
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
}
