package org.imr.exchange;

import java.util.List;

/**
 * Columns whose cells name a row of another table.
 *
 * @param columns the columns that together are the other table's key
 * @param table   the other table
 */
public record Reference(List<String> columns, String table) {

    static Reference to(String table, String... columns) {
        return new Reference(List.of(columns), table);
    }
}
