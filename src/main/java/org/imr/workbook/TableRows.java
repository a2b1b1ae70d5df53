package org.imr.workbook;

import java.util.List;

/**
 * A table to be written whose rows come one by one, so that none but the current one need be in memory.
 *
 * @param name    the table's name
 * @param columns the column names, in the order of the rows' cells
 * @param rows    the rows; walked once
 */
public record TableRows(String name, List<String> columns, Iterable<List<String>> rows) {

    public TableRows {
        columns = List.copyOf(columns);
    }

    /** The rows of a table that is in memory. */
    public static TableRows of(Table table) {
        return new TableRows(table.name(), table.columns(), table.rows());
    }
}
