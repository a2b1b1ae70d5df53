package org.imr.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** One table as a CSV of its own, to be opened by a double click: it begins with the mark by which spreadsheets know UTF-8. */
public final class CsvFile {

    private static final char MARK = '\ufeff';

    private CsvFile() {
    }

    /** Writes it row by row; leaves {@code out} open. @throws IOException if it cannot be written */
    public static void write(TableRows table, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        rows(table, text);
    }

    /** The rows under their heads, as RFC 4180 has them; leaves {@code text} open. */
    static void rows(TableRows table, Writer text) throws IOException {
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(table.columns());
        for (List<String> row : table.rows()) {
            csv.printRecord(row);
        }
        csv.flush();
    }
}
