package org.imr.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.imr.workbook.Book;
import org.imr.workbook.BookSheet;

/** Writes the audit workbook of one assessment: the result, and every record it can be traced to, counted by live formulas. */
final class AuditWorkbook {

    private AuditWorkbook() {
    }

    /** The workbook's bytes (.xlsx): the same for the same material. */
    static byte[] write(Material material) {
        Words words = new Words(material.group().site().language());
        LocalDate signed = material.assessment().signedOn();
        LocalDate asOf = signed == null ? material.assessment().cutOff() : signed;
        String title = words.of("audit.workbook-title", material.assessment().code());
        try (Book book = new Book(title, words.language(), asOf.atStartOfDay().toInstant(ZoneOffset.UTC))) {
            Map<String, BookSheet> sheets = new HashMap<>();
            for (String sheet : Part.sheets(material)) {
                sheets.put(sheet, book.sheet(words.of("audit.sheet-" + sheet)));
            }
            Part part = new Part(book, words, material, sheets);
            SessionSheets.write(part);
            ModuleSheets.write(part);
            PersonSheets.write(part);
            PeopleSheet.write(part);
            RatingSheets.write(part);
            HistorySheets.write(part);
            CoverSheet.write(part, title);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
