package org.imr.exchange;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.imr.workbook.Faults;
import org.imr.workbook.ReadTables;
import org.imr.workbook.Table;
import org.imr.workbook.TableFault;

/**
 * A file's tables while they are checked. A row with a fault is checked no further, and what names it is left alone, so that one
 * attempt tells every fault and none that only follows from another.
 */
final class Reading {

    private record Cell(String table, int row, String column) {
    }

    private final List<Table> tables = new ArrayList<>();
    private final Faults faults = new Faults();
    private final Set<Cell> faultyCells = new HashSet<>();
    private final Set<Cell> faultyRows = new HashSet<>();

    /** Checks the form of the tables. */
    Reading(ReadTables read) {
        if (Stranger.is(read)) {
            add(List.of(Stranger.fault(read)));
            return;
        }
        add(read.faults());
        add(Check.form(read.tables()));
        Set<String> unreadable = faults.list().stream().filter(fault -> fault.key().equals("column-required"))
            .map(TableFault::table).collect(toSet());
        Set<String> names = new HashSet<>();
        read.tables().stream().filter(table -> Schema.has(table.name()) && names.add(table.name())).forEach(tables::add);
        tables.sort(Comparator.comparing(table -> Schema.names().indexOf(table.name())));
        tables.stream().filter(table -> unreadable.contains(table.name()))
            .forEach(table -> Row.of(table).forEach(row -> faultyRows.add(new Cell(table.name(), row.number(), ""))));
    }

    /** Keeps the faults, but for those at a cell that had one before: the first says what is to be mended. */
    void add(List<TableFault> more) {
        List<TableFault> fresh = more.stream().filter(fault -> fault.row() == 0 || !faultyCells.contains(cell(fault))).toList();
        faults.addAll(fresh);
        fresh.forEach(fault -> {
            faultyCells.add(cell(fault));
            faultyRows.add(new Cell(fault.table(), fault.row(), ""));
        });
    }

    private static Cell cell(TableFault fault) {
        return new Cell(fault.table(), fault.row(), fault.column());
    }

    List<Table> tables() {
        return tables;
    }

    /** The rows of a table that have no fault so far. */
    Stream<Row> rows(String table) {
        return tables.stream().filter(found -> found.name().equals(table)).flatMap(Row::of)
            .filter(row -> !faultyRows.contains(new Cell(table, row.number(), "")));
    }

    boolean has(String table) {
        return tables.stream().anyMatch(found -> found.name().equals(table));
    }

    /** True when some of the table's rows have faults, so that nothing follows from what is missing in it. */
    boolean isDoubtful(String table) {
        return faultyRows.stream().anyMatch(row -> row.table().equals(table));
    }

    /** The codes of the groups or participants that the file names. */
    Set<String> codes(String table, String column) {
        return tables.stream().flatMap(found -> Row.of(found).map(row -> found.name().equals(table) ? row.code("code")
            : Schema.table(found.name()).has(column) ? row.code(column) : null)).filter(Objects::nonNull).collect(toSet());
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    /** Every fault, by table and row. */
    List<TableFault> faults() {
        return faults.list().stream().sorted(Comparator.<TableFault>comparingInt(fault -> Schema.names().indexOf(fault.table()))
            .thenComparingInt(TableFault::row)).toList();
    }
}
