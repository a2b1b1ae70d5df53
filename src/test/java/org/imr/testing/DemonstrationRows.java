package org.imr.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.imr.curriculum.Edition;
import org.imr.kernel.Word;
import org.imr.platform.demo.Demonstration;
import org.imr.workbook.Table;

/** The demonstration's tables of some of its groups, row by row with named cells. */
final class DemonstrationRows {

    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    private final Set<String> groups;

    DemonstrationRows(LocalDate firstDay, Edition edition, Set<String> groups) {
        this.groups = groups;
        for (Table table : Demonstration.tables(firstDay, edition)) {
            tables.put(table.name(), table.rows().stream().map(cells -> row(table.columns(), cells)).toList());
        }
    }

    /** The table's rows; of those that belong to a group, only the groups wanted. */
    Stream<Map<String, String>> of(String table) {
        return tables.get(table).stream().filter(row -> !row.containsKey("group") || row.get("group").isEmpty()
            || groups.contains(row.get("group"))).filter(row -> !table.equals("Groups") || groups.contains(row.get("code")));
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }

    static LocalDate day(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? null : LocalDate.parse(row.get(column));
    }

    static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    /** Null where nothing is recorded. */
    static Boolean yes(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? null : row.get(column).equals("yes");
    }

    static String text(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? null : row.get(column);
    }

    static <E extends Enum<E>> E word(Map<String, String> row, String column, Class<E> type) {
        return Word.to(type, row.get(column)).orElse(null);
    }

    static List<String> list(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? List.of() : new ArrayList<>(List.of(row.get(column).split(";")));
    }
}
