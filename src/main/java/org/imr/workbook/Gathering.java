package org.imr.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.ss.util.CellReference;

/**
 * One table while its rows arrive, whatever file they come from: takes the first row as header, keeps every row at its
 * number, makes line ends one kind and refuses what cannot be kept.
 */
final class Gathering {

    private final String table;
    private final Caps caps;
    private final Pool pool;
    private final Faults faults;
    /** Where each named column stands in the file: columns without a name and without content are dropped. */
    private final List<Integer> places = new ArrayList<>();
    private final BitSet named = new BitSet();
    private final List<String> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> blank;
    private int filled;

    Gathering(String table, Caps caps, Pool pool, Faults faults) {
        this.table = table;
        this.caps = caps;
        this.pool = pool;
        this.faults = faults;
    }

    /** Takes the cells of a row; row 1 is the header and comes first. Empty rows may be left out. */
    void row(int number, List<String> cells) {
        if (number == 1) {
            header(cells);
            return;
        }
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (columns.isEmpty()) {
            throw new Refused(new TableFault(table, 1, "", "", "header"));
        }
        if (number - 1 > caps.rows()) {
            throw new Refused(new TableFault(table, number, "", "", "rows", caps.rows()));
        }
        while (rows.size() < number - 2) {
            rows.add(blank);
        }
        List<String> row = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            int place = places.get(i);
            row.add(place < cells.size() ? cell(number, columns.get(i), cells.get(place)) : "");
        }
        for (int place = 0; place < cells.size(); place++) {
            if (!cells.get(place).isEmpty() && !named.get(place)) {
                faults.add(new TableFault(table, number, letter(place), cells.get(place), "column-name"));
            }
        }
        pool.row(row.size());
        rows.add(List.copyOf(row));
        filled = rows.size();
    }

    Table table() {
        if (columns.isEmpty()) {
            faults.add(new TableFault(table, 1, "", "", "header"));
        }
        return new Table(table, columns, rows.subList(0, filled));
    }

    private void header(List<String> cells) {
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < cells.size(); place++) {
            String name = cells.get(place).strip();
            if (name.isEmpty()) {
                continue;
            }
            if (place >= caps.columns()) {
                throw new Refused(new TableFault(table, 1, letter(place), name, "columns", caps.columns()));
            }
            if (!seen.add(name)) {
                faults.add(new TableFault(table, 1, name, name, "column-once"));
                continue;
            }
            if (name.indexOf(';') >= 0 || name.indexOf('\t') >= 0) {
                throw new Refused(new TableFault(table, 1, "", name, "comma"));
            }
            columns.add(name);
            places.add(place);
            named.set(place);
        }
        blank = columns.stream().map(c -> "").toList();
    }

    private String cell(int row, String column, String text) {
        if (text.length() > Caps.CELL) {
            faults.add(new TableFault(table, row, column, text, "cell-length", Caps.CELL));
            return "";
        }
        if (text.indexOf('\0') >= 0) {
            faults.add(new TableFault(table, row, column, text.replace('\0', '\u2400'), "no-nul"));
            return "";
        }
        return pool.keep(text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String letter(int place) {
        return CellReference.convertNumToColString(place);
    }
}
