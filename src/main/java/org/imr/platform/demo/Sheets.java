package org.imr.platform.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.imr.workbook.Table;

/** The exchange workbook while it is being filled. */
final class Sheets {

    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> rows = new LinkedHashMap<>();

    Sheets() {
        Texts.lines("tables").forEach(line -> {
            columns.put(line.get(0), line.subList(1, line.size()));
            rows.put(line.get(0), new ArrayList<>());
        });
    }

    /** Adds a row: one cell for each column in order; null is an empty cell, a list is joined by {@code ;}. */
    void add(String table, Object... cells) {
        if (cells.length != columns.get(table).size()) {
            throw new IllegalArgumentException(table + " has " + columns.get(table).size() + " columns, not " + cells.length);
        }
        rows.get(table).add(Arrays.stream(cells).map(Sheets::text).toList());
    }

    /** All tables in the order of the contract. */
    List<Table> tables() {
        return columns.keySet().stream().map(name -> new Table(name, columns.get(name), rows.get(name))).toList();
    }

    private static String text(Object cell) {
        if (cell instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(";"));
        }
        return cell == null ? "" : cell.toString();
    }
}
