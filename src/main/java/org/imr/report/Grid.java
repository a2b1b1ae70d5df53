package org.imr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.imr.workbook.Area;
import org.imr.workbook.BookSheet;
import org.imr.workbook.Cell;
import org.imr.workbook.Column;
import org.imr.workbook.TableRows;

/** A table of a report under construction: its columns, each with what stands in it for a row. */
final class Grid<T> {

    /** What a row of the table shows in one column; {@code line} is the row's number in the sheet. */
    private interface Shown<T> {
        Cell of(T row, int line);
    }

    /** The formula of a row, or null. */
    interface Formula<T> {
        String of(T row, int line);
    }

    private final List<Column> columns = new ArrayList<>();
    private final List<Shown<T>> shown = new ArrayList<>();
    private boolean skips;
    private int naming;

    /** Takes the next column only if it is wanted. */
    Grid<T> when(boolean wanted) {
        skips = !wanted;
        return this;
    }

    /** The columns so far say what a row is about: in print they stand on each page. */
    Grid<T> naming() {
        naming = columns.size();
        return this;
    }

    /** The cell of a column in a line, for formulas. */
    String at(String header, int line) {
        return Area.letters(place(header)) + line;
    }

    /** What a column shows for a row; the formula in it, if any, stands for no line. */
    Cell cell(String header, T row) {
        return shown.get(place(header)).of(row, 0);
    }

    /** Where a column stands, counted from 0. */
    int place(String header) {
        return IntStream.range(0, columns.size()).filter(at -> columns.get(at).header().equals(header)).findFirst().orElseThrow();
    }

    Grid<T> text(String header, int width, Function<T, String> value) {
        return add(Column.of(header, width), (row, line) -> Cell.text(value.apply(row)));
    }

    Grid<T> wrapped(String header, int width, Function<T, String> value) {
        return add(Column.of(header, width), (row, line) -> Cell.wrapped(value.apply(row)));
    }

    Grid<T> cell(String header, int width, Function<T, Cell> value) {
        return add(Column.of(header, width), (row, line) -> value.apply(row));
    }

    Grid<T> rating(String header, int width, Function<T, Integer> value) {
        return add(Column.ratings(header, width), (row, line) -> Cell.rating(value.apply(row)));
    }

    /** A column of ratings, coloured, of which some may be told otherwise. */
    Grid<T> rated(String header, int width, Function<T, Cell> value) {
        return add(Column.ratings(header, width), (row, line) -> value.apply(row));
    }

    /** A column of live formulas, made for the row's number in the sheet, with the results we computed ourselves. */
    Grid<T> formula(String header, int width, IntFunction<String> formula, Function<T, Cell> result) {
        return add(Column.of(header, width), (row, line) -> Cell.formula(formula.apply(line), result.apply(row)));
    }

    /** The same, where the formula depends on the row; a row without one shows a plain value. */
    Grid<T> live(String header, int width, Formula<T> formula, Function<T, Cell> result) {
        return add(Column.of(header, width), (row, line) -> {
            String live = formula.of(row, line);
            return live == null ? result.apply(row) : Cell.formula(live, result.apply(row));
        });
    }

    private Grid<T> add(Column column, Shown<T> cell) {
        if (!skips) {
            columns.add(column);
            shown.add(cell);
        }
        skips = false;
        return this;
    }

    /** Writes the rows one by one: none but the current one need be in memory. */
    Area write(BookSheet sheet, String table, Iterable<? extends T> rows) {
        int first = sheet.nextRow() + 1;
        if (naming > 0) {
            sheet.naming(naming);
        }
        return sheet.table(table, columns, () -> {
            AtomicInteger line = new AtomicInteger(first);
            return StreamSupport.stream(rows.spliterator(), false).map(row -> cells(row, line.getAndIncrement())).iterator();
        });
    }

    /** Writes it wherever that is. */
    void write(Leaf leaf, String table, Iterable<? extends T> rows) {
        leaf.table(table, this, rows);
    }

    /** The same as plain text: what stands in each cell, and no formula. */
    TableRows plain(String table, Iterable<? extends T> rows) {
        return new TableRows(table, columns.stream().map(Column::header).toList(), () -> StreamSupport.stream(rows.spliterator(), false)
            .map(row -> cells(row, 0).stream().map(Cell::plain).toList()).iterator());
    }

    private List<Cell> cells(T row, int line) {
        return shown.stream().map(column -> column.of(row, line)).toList();
    }
}
