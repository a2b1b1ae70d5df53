package org.imr.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
        CsvFile.rows(table, new OutputStreamWriter(zip, StandardCharsets.UTF_8));
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
}
