package org.imr.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.imr.workbook.TableRows;

/**
 * One table of the exchange: what its columns are, which of them are its key, and which rows of other tables it names.
 *
 * @param name       the table's name, which is its sheet's and its file's
 * @param key        the columns that tell its rows apart
 * @param fields     its columns, in the order they are written in
 * @param references what it names
 */
public record Layout(String name, List<String> key, List<Field> fields, List<Reference> references) {

    static Layout of(String name, List<String> key, List<Reference> references, Field... fields) {
        return new Layout(name, key, List.of(fields), references);
    }

    /** The names of its columns, in the order they are written in. */
    public List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }

    /**
     * The table with these rows, ready to be written.
     *
     * @param rows each as long as {@link #columns()}, made by {@link Written#row}; walked once
     */
    public TableRows with(Iterable<List<String>> rows) {
        return new TableRows(name, columns(), rows);
    }

    /** Where each column stands, from 0, in the order they are written in. */
    Map<String, Integer> places() {
        return IntStream.range(0, fields.size()).boxed().collect(Collectors.toMap(i -> fields.get(i).name(), i -> i));
    }

    boolean has(String column) {
        return fields.stream().anyMatch(f -> f.name().equals(column));
    }

    Field field(String column) {
        return fields.stream().filter(f -> f.name().equals(column)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + column));
    }

    static List<String> key(String... columns) {
        return Arrays.asList(columns);
    }
}
