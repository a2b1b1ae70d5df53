package org.imr.report;

import java.util.List;
import java.util.stream.Stream;
import org.imr.workbook.Book;
import org.imr.workbook.BookSheet;
import org.imr.workbook.Cell;

/** The cover of the programme's workbook: what it is of, how much there is, and what stands on which sheet; and how each figure is counted. */
final class ProgrammeCover {

    /** The figures that are explained, each with what is counted, of what, and where it can be traced. */
    private static final List<String> FIGURES = List.of("enrolled", "started", "half", "completed", "left-started", "left", "going-on", "attendance",
        "with-handouts", "with-goals", "followed-up", "with-others", "mean", "item-mean", "sd", "quartiles", "change", "overdue", "hours", "verdict", "reasons");
    /** Those of them that the workbook of sums has: its people are numbers, none a share. */
    private static final List<String> PEOPLE = List.of("enrolled", "started", "half", "completed", "left-started", "going-on", "reasons");
    private static final List<String> SUMS = Stream.concat(PEOPLE.stream(), Stream.of("mean", "item-mean", "sd", "quartiles")).toList();

    private ProgrammeCover() {
    }

    static void write(ProgrammePart part, Book book, BookSheet cover, List<String> narrowed, List<String> period, List<String> sheets) {
        BookSheet sheet = cover.portrait().widths(46, 66);
        sheet.title(part.head("title")).blank();
        named(part, sheet, "as-of", Cell.date(part.asOf()));
        book.name("as_of", "'" + part.head("sheet-cover").replace("'", "''") + "'!$B$" + (sheet.nextRow() - 1));
        sheet.line(Cell.heading(part.head("covers")), Cell.wrapped(narrowed.isEmpty() ? part.head("covers-all") : String.join("; ", narrowed)));
        period.forEach(text -> sheet.line(Cell.heading(text.equals(period.get(0)) ? part.head("period") : ""), Cell.wrapped(text)));
        sheet.line(Cell.heading(part.head("people-appear")), Cell.wrapped(part.word("book.shown-", part.shown())));
        if (part.shown() != People.AGGREGATED) {
            named(part, sheet, "sites", Cell.formula("COUNT(" + part.all("Sites", "site-no") + ")", Cell.whole(part.material().sites().size())));
            named(part, sheet, "groups", Cell.formula("COUNT(" + part.all("Groups", "group-no") + ")", Cell.whole(part.material().groups().size())));
            named(part, sheet, "enrolments", Cell.formula("SUM(" + part.all("Delivery", "enrolled") + ")",
                Cell.whole(ProgrammeMaterial.sum(part.material().groups(), tally -> tally.enrolled))));
            part.material().occasions().forEach(occasion -> sheet.line(Cell.heading(part.words().of("book.counted-of", part.title(occasion))),
                Cell.formula("COUNT(" + part.all(ProgrammePart.matrix(occasion), "no") + ")", Cell.whole(part.material().holding(occasion).size()))));
        }
        sheet.blank().line(Cell.heading(part.head("contents")));
        sheets.stream().filter(key -> !key.equals("cover")).forEach(key -> sheet.line(
            Cell.wrapped(key.startsWith("matrix-") ? part.material().occasions().stream().filter(o -> ("matrix-" + o.code()).equals(key)).map(part::title)
                .findFirst().orElseThrow() : part.head("sheet-" + key)),
            Cell.wrapped(part.head(key.startsWith("matrix-") ? "about-matrix" : "about-" + key))));
    }

    private static void named(ProgrammePart part, BookSheet sheet, String key, Cell cell) {
        sheet.line(Cell.heading(part.head(key)), cell);
    }

    /** What each figure counts and of what. */
    static void guide(ProgrammePart part) {
        boolean sums = part.shown() == People.AGGREGATED;
        new Grid<String>().wrapped(part.head("figure"), 30, key -> part.head("figure-" + key))
            .wrapped(part.head("numerator"), 56, key -> part.head(sums && key.equals("reasons") ? "num-aggregated-reasons" : "num-" + key))
            .wrapped(part.head("denominator"), 44, key -> part.head("den-" + (sums && PEOPLE.contains(key) ? "enrolled" : key)))
            .write(part.sheet("guide"), "Definitions", sums ? SUMS : FIGURES);
    }
}
