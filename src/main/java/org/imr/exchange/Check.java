package org.imr.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.imr.workbook.Faults;
import org.imr.workbook.Table;
import org.imr.workbook.TableFault;

/** Checks tables against the schema alone; what only the programme's own records can tell is left to the import. */
public final class Check {

    private Check() {
    }

    /**
     * Unknown tables and columns, missing ones, wrong values, keys that occur twice.
     *
     * @return every fault, in the order of the tables; none means that {@link Row} can read each cell
     */
    public static List<TableFault> form(List<Table> tables) {
        Faults faults = new Faults();
        Set<String> seen = new HashSet<>();
        for (Table table : tables) {
            if (!Schema.has(table.name())) {
                faults.add(new TableFault(table.name(), 0, "", table.name(), "table-known",
                        String.join(", ", Schema.names())));
            } else if (!seen.add(table.name())) {
                faults.add(new TableFault(table.name(), 0, "", table.name(), "table-once"));
            } else {
                table(table, Schema.table(table.name()), faults);
            }
        }
        return faults.list();
    }

    /**
     * Cells that name rows which neither stand in these tables nor are known.
     *
     * @param tables tables whose form is right
     * @param known  whether the programme already has a row: its table and its key, as {@link Row#key} gives it
     */
    public static List<TableFault> references(List<Table> tables, BiPredicate<String, List<String>> known) {
        Map<String, Set<List<String>>> given = new HashMap<>();
        for (Table table : tables) {
            Set<List<String>> keys = given.computeIfAbsent(table.name(), n -> new HashSet<>());
            Row.of(table).forEach(row -> keys.add(row.key()));
        }
        Faults faults = new Faults();
        for (Table table : tables) {
            for (Reference reference : Schema.table(table.name()).references()) {
                Set<List<String>> there = given.getOrDefault(reference.table(), Set.of());
                String column = reference.columns().get(reference.columns().size() - 1);
                Row.of(table).forEach(row -> row.named(reference).stream()
                        .filter(key -> !there.contains(key) && !known.test(reference.table(), key))
                        .forEach(key -> faults.add(new TableFault(table.name(), row.number(), column,
                                String.join(", ", key), "reference", reference.table(),
                                String.join(", ", Schema.table(reference.table()).key())))));
            }
        }
        return faults.list();
    }

    private static void table(Table table, Layout layout, Faults faults) {
        for (String column : table.columns()) {
            if (!layout.has(column)) {
                faults.add(new TableFault(layout.name(), 1, column, column, "column-known",
                        String.join(", ", layout.columns())));
            }
        }
        boolean whole = true;
        for (Field field : layout.fields()) {
            if (field.required() && !table.columns().contains(field.name())) {
                faults.add(new TableFault(layout.name(), 1, field.name(), "", "column-required", field.name()));
                whole = false;
            }
        }
        Map<List<String>, Integer> rowOfKey = new HashMap<>();
        boolean keyed = whole;
        Row.of(table).forEach(row -> {
            boolean right = true;
            for (Field field : layout.fields()) {
                boolean fine = !row.has(field.name()) || cell(row, field, faults);
                right &= fine || !layout.key().contains(field.name());
            }
            Integer before = keyed && right ? rowOfKey.putIfAbsent(row.key(), row.number()) : null;
            if (before != null) {
                faults.add(new TableFault(layout.name(), row.number(), String.join(", ", layout.key()),
                        String.join(", ", row.key()), "key-once", before));
            }
        });
    }

    private static boolean cell(Row row, Field field, Faults faults) {
        String text = row.text(field.name());
        boolean empty = field.kind() == Kind.TEXT ? text.isEmpty() : text.isBlank();
        if (empty ? !field.filled() : field.kind().accepts(text)) {
            return true;
        }
        faults.add(empty ? row.fault(field.name(), "required")
                : row.fault(field.name(), field.kind().key(), field.kind().arguments().toArray()));
        return false;
    }
}
