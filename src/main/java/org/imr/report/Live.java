package org.imr.report;

import org.imr.workbook.Area;
import org.imr.workbook.Cell;

/** Parts of live formulas: columns of tables by their heading, conditions, counts. Nothing people typed ever comes in. */
final class Live {

    private Live() {
    }

    /** All cells of a table's column, wherever the table stands. */
    static String all(String table, String header) {
        return new Area(table, "", 0, 0).column(header);
    }

    static String equal(String left, String right) {
        return left + "=" + right;
    }

    /** A text as a formula writes it. */
    static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** How many rows meet all conditions: compared as they are, so that the code 007 is not the number 7. */
    static String count(String... conditions) {
        return "SUMPRODUCT((" + String.join(")*(", conditions) + ")*1)";
    }

    /** 1 where the condition holds, else 0. */
    static String flag(String condition) {
        return "IF(" + condition + ",1,0)";
    }

    static Cell flag(boolean value) {
        return Cell.whole(value ? 1 : 0);
    }
}
