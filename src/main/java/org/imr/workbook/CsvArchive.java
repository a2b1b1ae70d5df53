package org.imr.workbook;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A zip under construction with one CSV per table, each written when it is added. The same tables give the same bytes. */
public final class CsvArchive {

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
        try (Writer text = new OutputStreamWriter(new Kept(zip), StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(table.columns());
            for (List<String> row : table.rows()) {
                csv.printRecord(row);
            }
        }
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

    /** Stays open when what writes into it is closed. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
