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
    private static final int ENOUGH = 1 << 15;

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
        // They gather in memory before they are encoded: most cells are a few letters, and each on its own would cost as much as a page.
        StringBuilder gathered = new StringBuilder(2 * ENOUGH);
        CSVPrinter csv = new CSVPrinter(gathered, CSVFormat.RFC4180);
        csv.printRecord(table.columns());
        for (List<String> row : table.rows()) {
            for (String cell : row) {
                csv.print(cell);
            }
            csv.println();
            if (gathered.length() > ENOUGH) {
                text.append(gathered);
                gathered.setLength(0);
            }
        }
        text.append(gathered);
        text.flush();
    }
}
