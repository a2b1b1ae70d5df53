package org.imr.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ss.usermodel.Name;

/**
 * A designed workbook, written row by row: sheets with a title, real tables, live formulas with our results in them, set
 * up for A4. It holds no macro and no link to the outside, and its bytes depend on its content alone.
 */
public final class Book implements AutoCloseable {

    private final SealedWorkbook workbook = new SealedWorkbook();
    private final Styles styles = new Styles(workbook);
    private final Set<String> names = new HashSet<>();
    private final String language;

    /**
     * Begins a workbook.
     *
     * @param title    what it is, for the document's properties and the top of each printed page
     * @param language its language: en, da or nb
     * @param asOf     the time of the data, which stands as the time of the document; never the clock's
     */
    public Book(String title, String language, Instant asOf) {
        workbook.describe(title, language, asOf);
        this.language = language;
    }

    String language() {
        return language;
    }

    /** Adds a sheet; its name has at most 31 characters and none of `[]:*?/\`. */
    public BookSheet sheet(String name) {
        return new BookSheet(this, workbook.createSheet(name), styles);
    }

    /**
     * Gives a cell or range a name for formulas and readers.
     *
     * @param name      letters, digits and `_`, unique among names and tables
     * @param reference such as `Ratings!$C$20`
     */
    public void name(String name, String reference) {
        claim(name);
        Name defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(reference);
    }

    /**
     * Writes the workbook; leaves {@code out} open.
     *
     * @throws IOException if {@code out} cannot be written
     */
    public void write(OutputStream out) throws IOException {
        workbook.finish(out);
    }

    /** Lets go of what was kept on disk for the rows. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }

    void claim(String name) {
        if (!name.matches("[\\p{L}_][\\p{L}\\p{N}_]*") || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not a name, or taken: " + name);
        }
    }
}
