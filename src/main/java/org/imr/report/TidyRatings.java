package org.imr.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imr.fidelity.Item;
import org.imr.fidelity.Scale;
import org.imr.kernel.Word;
import org.imr.oversight.Rated;
import org.imr.workbook.Cell;
import org.imr.workbook.CsvArchive;
import org.imr.workbook.TableRows;

/**
 * Ratings as tidy data: one a row, every column of one kind, nothing summed up; and a code book that says what each column means. Names
 * of columns are for programs, and so the same in every language.
 */
final class TidyRatings {

    private static final List<String> COLUMNS = List.of("site", "site_name", "group", "edition", "format", "assessment", "occasion", "cut_off", "signed_on",
        "scale_version", "item", "item_code", "rater", "agreed", "rating", "cannot_rate");

    private final Scale scale;
    private final boolean named;
    private List<String> raters = List.of();
    private boolean consensus;

    private TidyRatings(Scale scale, boolean named) {
        this.scale = scale;
        this.named = named;
    }

    /** @param ratings those of an assessment one after the other; leaves {@code out} open */
    static void write(Scale scale, Words words, People shown, Stream<Rated> ratings, OutputStream out) throws IOException {
        TidyRatings tidy = new TidyRatings(scale, shown == People.NAMES);
        CsvArchive archive = new CsvArchive(out);
        archive.add(new TableRows("ratings", COLUMNS, () -> Runs.of(ratings.iterator(), Rated::assessment).flatMap(tidy::rows).iterator()));
        archive.add(new TableRows("codebook", List.of("variable", "type", "label", "values"), codebook(scale, words)));
        archive.finish();
    }

    /** The ratings of one assessment. */
    private Stream<List<String>> rows(List<Rated> all) {
        consensus = all.stream().anyMatch(one -> one.assessor() == null);
        raters = all.stream().map(Rated::assessor).filter(one -> one != null).distinct().sorted().toList();
        return all.stream().map(this::row);
    }

    private List<String> row(Rated one) {
        String rater = one.assessor() == null ? "consensus" : named ? one.assessor() : Integer.toString(raters.indexOf(one.assessor()) + 1);
        return Stream.of(Cell.text(one.site()), Cell.text(one.siteName()), Cell.text(one.group()), Cell.text(one.edition()), Cell.text(Word.of(one.format())),
            Cell.text(one.group() + "-" + one.number()), Cell.text(one.occasion()), Cell.date(one.cutOff()), Cell.date(one.signedOn()),
            Cell.text(one.scaleVersion()), Cell.whole(one.item()), Cell.text(scale.item(one.item()).map(Item::code).orElse(null)), Cell.text(rater),
            Live.flag(!consensus || one.assessor() == null), Cell.whole(one.value()), Live.flag(one.value() == null)).map(Cell::plain).toList();
    }

    private static List<List<String>> codebook(Scale scale, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (String column : COLUMNS) {
            String values = switch (column) {
                case "occasion" -> String.join("; ", scale.occasions().stream().map(one -> one.code() + " = " + words.of(one.title())).toList());
                case "item" -> String.join("; ", scale.items().stream().map(one -> one.number() + " = " + words.of(one.title())).toList());
                case "item_code" -> String.join("; ", scale.items().stream().map(one -> one.number() + " = " + one.code()).toList());
                default -> words.of("tidy.values-" + column.replace('_', '-'));
            };
            rows.add(List.of(column, words.of("tidy.type-" + column.replace('_', '-')), words.of("tidy.label-" + column.replace('_', '-')), values));
        }
        return rows;
    }
}
