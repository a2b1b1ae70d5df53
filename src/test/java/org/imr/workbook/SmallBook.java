package org.imr.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A small designed workbook for the tests: ratings, their mean as a live formula, a share, hostile text. */
final class SmallBook {

    private SmallBook() {
    }

    /** @param cached the result we claim for the mean, right being 3.5 */
    static byte[] bytes(double cached) throws IOException {
        try (Book book = new Book("Audit of B-01", "en", Instant.parse("2026-11-20T00:00:00Z"))) {
            BookSheet ratings = book.sheet("Ratings").title("Ratings").blank();
            Area area = ratings.table("Ratings", List.of(Column.ratings("rating", 8), Column.of("who's [it]", 20),
                    Column.of("on", 12)), List.of(
                    List.of(Cell.whole(3), Cell.text("=1+1"), Cell.date(LocalDate.of(2026, 3, 2))),
                    List.of(Cell.whole(4), Cell.wrapped("two\nlines"), Cell.EMPTY)));
            BookSheet cover = book.sheet("Cover").portrait().widths(20, 60).title("Cover");
            cover.line(Cell.heading("Mean"), Cell.formula("AVERAGE(" + area.column("rating") + ")",
                    Cell.decimal(cached)));
            cover.line(Cell.heading("Filled"), Cell.formula("COUNTA(" + area.column("who's [it]") + ")/4",
                    Cell.percent(0.5)));
            cover.line(Cell.heading("Word"), Cell.formula("IF(B2>3,\"high\",\"low\")", Cell.text("high")));
            book.name("mean", "Cover!$B$2");
            book.sheet("Nothing").table("Nothing", List.of(Column.of("a", 9)), List.of());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
