package org.imr.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Tables as a zip with one `Table.csv` each: UTF-8, RFC 4180, comma. */
public final class ZipTables {

    /** The time every entry carries, the earliest a zip can say: the same data gives the same bytes. */
    static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    static final String ENDING = ".csv";

    private ZipTables() {
    }

    /**
     * Reads the tables of a zip from somebody we do not trust. Whatever the bytes are, the answer is tables or faults.
     *
     * @throws IOException if the source itself cannot be read
     */
    public static ReadTables read(InputStream source, Caps caps) throws IOException {
        return Guard.read(source, caps, "file-zip", (archive, faults) -> tables(archive, caps, faults));
    }

    /**
     * Writes the tables, row by row; leaves {@code out} open. The same tables give the same bytes.
     *
     * @throws IOException if {@code out} cannot be written
     */
    public static void write(OutputStream out, Iterable<TableRows> tables) throws IOException {
        CsvArchive archive = new CsvArchive(out);
        for (TableRows table : tables) {
            archive.add(table);
        }
        archive.finish();
    }

    private static List<Table> tables(Archive archive, Caps caps, Faults faults) throws IOException {
        List<ZipArchiveEntry> entries = archive.entries();
        if (entries.size() > caps.sheets()) {
            throw new Refused(TableFault.ofFile("" + entries.size(), "sheets", caps.sheets()));
        }
        Pool pool = new Pool(caps.memory());
        List<Table> tables = new ArrayList<>();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            if (name.contains("/") || !name.endsWith(ENDING) || name.length() == ENDING.length()) {
                faults.add(TableFault.ofFile(name, "entry-name"));
                continue;
            }
            String table = name.substring(0, name.length() - ENDING.length());
            Gathering gathering = new Gathering(table, caps, pool, faults);
            try (InputStream content = archive.content(entry)) {
                if (CsvRows.read(table, content, gathering, faults)) {
                    tables.add(gathering.table());
                }
            }
        }
        return tables;
    }
}
