package org.imr.web.exchange;

import java.util.Locale;
import org.imr.workbook.TableFault;

/** One fault of a file, in the reader's language. */
public record FaultLine(TableFault fault, Locale language) {

    public String getTable() {
        return fault.table();
    }

    /** The row as a spreadsheet counts; empty when none is meant. */
    public String getRow() {
        return fault.row() == 0 ? "" : String.valueOf(fault.row());
    }

    public String getColumn() {
        return fault.column();
    }

    public String getFound() {
        return fault.found();
    }

    public String getExpected() {
        return fault.expected(language);
    }
}
