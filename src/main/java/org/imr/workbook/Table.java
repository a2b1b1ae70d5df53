package org.imr.workbook;

import java.util.List;

/**
 * A plain table of text: what a sheet of the exchange workbook or one CSV file holds. Dates are ISO, an empty cell is "".
 *
 * @param name    the table's name, as in the exchange contract
 * @param columns the column names, in the order of the rows' cells
 * @param rows    the rows, each as long as {@code columns}
 */
public record Table(String name, List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
