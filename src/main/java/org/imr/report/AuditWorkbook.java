package org.imr.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.imr.workbook.Book;

/** Writes the audit workbook of one assessment: the result, and every record it can be traced to, counted by live formulas. */
final class AuditWorkbook {

    private AuditWorkbook() {
    }

    /** The workbook's bytes (.xlsx): the same for the same material. */
    static byte[] write(Material material, People people) {
        Words words = new Words(material.group().site().language());
        LocalDate signed = material.assessment().signedOn();
        LocalDate asOf = signed == null ? material.assessment().cutOff() : signed;
        String title = words.of("audit.workbook-title", material.assessment().code());
        try (Book book = new Book(title, words.language(), asOf.atStartOfDay().toInstant(ZoneOffset.UTC))) {
            Part part = Part.of(book, words, material, people);
            SessionSheets.write(part);
            ModuleSheets.write(part);
            if (part.isAggregated()) {
                TallySheet.write(part);
            } else {
                PersonSheets.write(part);
                PeopleSheet.write(part);
                EvidenceSheet.write(part);
                HistorySheets.write(part);
            }
            ProfileSheet.write(part, RatingSheets.write(part));
            GuideSheet.write(part);
            CoverSheet.write(part, title);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
