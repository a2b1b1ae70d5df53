package org.imr.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

import org.imr.workbook.Caps;
import org.imr.workbook.ReadTables;
import org.imr.workbook.TableRows;
import org.imr.workbook.XlsxTables;
import org.imr.workbook.ZipTables;

/** The two equal forms of the exchange. */
public enum Form {
    /** A workbook with one sheet per table. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** A zip with one CSV per table. */
    ZIP("application/zip");

    private final String type;

    Form(String type) {
        this.type = type;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** How its file names end, with the point. */
    public String ending() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The form of that media type, whatever parameters follow it. */
    public static Optional<Form> ofType(String type) {
        return Arrays.stream(values()).filter(f -> type != null && type.split(";")[0].strip().equalsIgnoreCase(f.type))
                .findFirst();
    }

    /** The form of a file of that name. */
    public static Optional<Form> ofName(String name) {
        return Arrays.stream(values())
                .filter(f -> name != null && name.toLowerCase(java.util.Locale.ROOT).endsWith(f.ending())).findFirst();
    }

    /**
     * Reads a stranger's file of this form; see {@link XlsxTables#read} and {@link ZipTables#read}.
     *
     * @throws IOException if the source itself cannot be read
     */
    public ReadTables read(InputStream source, Caps caps) throws IOException {
        return this == XLSX ? XlsxTables.read(source, caps) : ZipTables.read(source, caps);
    }

    /**
     * Writes tables in this form, row by row; leaves {@code out} open.
     *
     * @throws IOException if {@code out} cannot be written
     */
    public void write(OutputStream out, Iterable<TableRows> tables) throws IOException {
        if (this == XLSX) {
            XlsxTables.write(out, tables);
        } else {
            ZipTables.write(out, tables);
        }
    }
}
