package org.imr.workbook;

import java.util.List;

/**
 * A table to be filled in by people.
 *
 * @param name    its name
 * @param columns its columns
 * @param example one row that shows how it is meant, as long as {@code columns}
 */
public record BlankTable(String name, List<Column> columns, List<String> example) {

    /**
     * One of its columns.
     *
     * @param name    its heading
     * @param note    what a person reads who points at the heading
     * @param choices the words to choose from, at most 255 characters in all; empty when anything can be typed
     */
    public record Column(String name, String note, List<String> choices) {
    }
}
