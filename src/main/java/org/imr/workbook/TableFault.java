package org.imr.workbook;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.imr.kernel.Bundles;

/**
 * One thing wrong with a table somebody gave us, told so that they find the cell and know what to write there. What was
 * found is given verbatim; what was expected is a message key (`expected.`) with its arguments, so
 * that each reader gets it in their own language.
 *
 * @param table     the table; empty when the whole file is meant
 * @param row       the row as a spreadsheet counts it, the header being row 1; 0 when no single row is meant
 * @param column    the column's name; empty when no single column is meant
 * @param found     what stands there, shortened when long; empty for nothing
 * @param key       the message key without its `expected.` prefix
 * @param arguments what fills the message's placeholders, language-neutral
 */
public record TableFault(String table, int row, String column, String found, String key, List<String> arguments)
        implements Serializable {

    private static final int SHOWN = 120;

    public TableFault {
        found = found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "\u2026";
        arguments = List.copyOf(arguments);
        if (!Bundles.has(Locale.ROOT, "expected." + key)) {
            throw new IllegalArgumentException("no words for " + key);
        }
    }

    public TableFault(String table, int row, String column, String found, String key, Object... arguments) {
        this(table, row, column, found, key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** A fault of the file as a whole. */
    public static TableFault ofFile(String found, String key, Object... arguments) {
        return new TableFault("", 0, "", found, key, arguments);
    }

    /** What was expected, in the reader's language; English where that language is missing. */
    public String expected(Locale language) {
        return words(language, key, arguments);
    }

    /** A message of the bundle by its key without the `expected.` prefix. */
    public static String words(Locale language, String key, List<String> arguments) {
        return Bundles.text(language, "expected." + key, arguments.toArray());
    }

    @Override
    public String toString() {
        return table + (row > 0 ? " row " + row : "") + (column.isEmpty() ? "" : " column " + column)
                + ": found \"" + found + "\", expected " + expected(Locale.ENGLISH);
    }
}
