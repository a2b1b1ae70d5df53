package org.imr.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A zip under construction with one CSV per table, each written when it is added. The same tables give the same bytes. */
public final class CsvArchive {

    private static final int ENOUGH = 1 << 15;

    private final ZipOutputStream zip;

    /** @param out left open */
    public CsvArchive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /**
     * Writes a table, row by row.
     *
     * @throws IOException if the archive cannot be written
     */
    public void add(TableRows table) throws IOException {
        ZipEntry entry = new ZipEntry(table.name() + ZipTables.ENDING);
        entry.setTimeLocal(ZipTables.NO_TIME);
        zip.putNextEntry(entry);
        // Rows gather in memory before they are encoded: most cells are a few letters, and each on its own would cost as much as a page.
        StringBuilder text = new StringBuilder(2 * ENOUGH);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(table.columns());
        for (List<String> row : table.rows()) {
            for (String cell : row) {
                csv.print(cell);
            }
            csv.println();
            if (text.length() > ENOUGH) {
                encode(text);
            }
        }
        encode(text);
        zip.closeEntry();
    }

    /**
     * Ends the archive.
     *
     * @throws IOException if it cannot be written
     */
    public void finish() throws IOException {
        zip.finish();
    }

    private void encode(StringBuilder text) throws IOException {
        zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
