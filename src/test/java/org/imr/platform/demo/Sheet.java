package org.imr.platform.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.imr.curriculum.Curriculum;
import org.imr.curriculum.Edition;
import org.imr.workbook.Table;

/** The demonstration of one first day, its rows read by column name. */
record Sheet(Map<String, List<Map<String, String>>> rows) {

    static final Edition EDITION = Curriculum.read(List.of(Path.of("curriculum"))).edition(Demonstration.EDITION).orElseThrow();

    static Sheet of(LocalDate firstDay) {
        Map<String, List<Map<String, String>>> all = new LinkedHashMap<>();
        Demonstration.tables(firstDay, EDITION).forEach(table -> all.put(table.name(), named(table)));
        return new Sheet(all);
    }

    private static List<Map<String, String>> named(Table table) {
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> cells : table.rows()) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(table.columns().get(i), cells.get(i));
            }
            named.add(row);
        }
        return named;
    }

    Stream<Map<String, String>> of(String table) {
        return rows.get(table).stream();
    }

    /** The rows with these values: column, value, column, value. */
    Stream<Map<String, String>> of(String table, String... columnsAndValues) {
        Stream<Map<String, String>> found = of(table);
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            String column = columnsAndValues[i];
            String value = columnsAndValues[i + 1];
            found = found.filter(row -> row.get(column).equals(value));
        }
        return found;
    }

    static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
