package org.imr.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imr.workbook.Book;
import org.imr.workbook.BookSheet;
import org.imr.workbook.CsvArchive;

/** Writes the workbook of a programme: people row by row as they are read, then what was counted meanwhile, each figure live over the sheet that carries its data. */
final class ProgrammeWorkbook {

    private static final int LONGEST_NAME = 31;
    /** The sheets before those of the occasions, and after them. */
    private static final List<String> BEFORE = List.of("sites", "groups", "overdue", "delivery", "flow", "assessments", "items");
    private static final List<String> AFTER = List.of("change", "leaders", "credentials", "trainings", "people", "guide");

    private ProgrammeWorkbook() {
    }

    /**
     * Writes it; leaves {@code out} open.
     *
     * @param narrowed what it was narrowed to, in words
     * @param period   its days and what they select, in words; empty for all time
     * @param people   all of them; {@code material} is filled as they are read
     */
    static void write(ProgrammeMaterial material, Words words, People shown, List<String> narrowed, List<String> period, Stream<Enrolled> people, OutputStream out)
            throws IOException {
        try (Book book = new Book(words.of("book.title"), words.language(), material.asOf().atStartOfDay().toInstant(ZoneOffset.UTC))) {
            ProgrammePart part = new ProgrammePart(words, material, shown, new HashMap<>());
            BookSheet cover = book.sheet(words.of("book.sheet-cover"));
            BEFORE.forEach(key -> part.sheets().put(key, sheet(book, words.of("book.sheet-" + key))));
            // Which occasions were rated is known when all is read; their sheets stand before the people all the same.
            material.scale().occasions().forEach(occasion -> part.sheets().put("matrix-" + occasion.code(), sheet(book, words.of(occasion.title()))));
            AFTER.forEach(key -> part.sheets().put(key, sheet(book, words.of("book.sheet-" + key))));
            write(part, people);
            ProgrammeCover.write(part, book, cover, narrowed, period, sheets(material));
            book.write(out);
        }
    }

    /** The same tables, each a CSV in a zip; leaves {@code out} open. */
    static void tables(ProgrammeMaterial material, Words words, People shown, Stream<Enrolled> people, OutputStream out) throws IOException {
        CsvArchive archive = new CsvArchive(out);
        Leaf leaf = new CsvLeaf(archive);
        Map<String, Leaf> sheets = new HashMap<>();
        Stream.concat(BEFORE.stream(), AFTER.stream()).forEach(key -> sheets.put(key, leaf));
        material.scale().occasions().forEach(occasion -> sheets.put("matrix-" + occasion.code(), leaf));
        write(new ProgrammePart(words, material, shown, sheets), people);
        archive.finish();
    }

    private static void write(ProgrammePart part, Stream<Enrolled> people) {
        ProgrammePeople.write(part, people);
        ProgrammeGroups.write(part);
        ProgrammeRatings.write(part);
        ProgrammeItems.write(part);
        if (ProgrammeChange.applies(part.material())) {
            ProgrammeChange.write(part);
        } else {
            part.sheet("change");
        }
        ProgrammeFlow.write(part);
        ProgrammeLeaders.write(part);
        ProgrammeCredentials.write(part);
        ProgrammeCover.guide(part);
    }

    private static Leaf sheet(Book book, String name) {
        String plain = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
        return new SheetLeaf(book.sheet(plain.substring(0, Math.min(plain.length(), LONGEST_NAME))));
    }

    private static List<String> sheets(ProgrammeMaterial material) {
        return Stream.of(BEFORE.stream(), material.occasions().stream().map(occasion -> "matrix-" + occasion.code()), AFTER.stream())
            .flatMap(keys -> keys).toList();
    }
}
