package org.imr.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.fidelity.ItemStatistics;
import org.imr.fidelity.Statistics;
import org.imr.kernel.Word;
import org.imr.oversight.Aggregate;
import org.imr.oversight.FlowSums;
import org.imr.oversight.ItemOverview;
import org.imr.roster.Group;
import org.imr.workbook.Book;
import org.imr.workbook.BookSheet;
import org.imr.workbook.CsvArchive;
import org.imr.workbook.Cell;

/** Writes the workbook of a programme in sums alone. Nothing in it is a formula: what a number is made of is what must not be told. */
final class ProgrammeSums {

    private static final List<String> SHEETS = List.of("sites", "flow", "items", "guide");

    private final ProgrammePart part;
    private final Aggregate sums;

    private ProgrammeSums(ProgrammePart part, Aggregate sums) {
        this.part = part;
        this.sums = sums;
    }

    /** A line with its numbers of people. */
    private record Line(String name, List<Optional<Long>> people) {
    }

    static void write(ProgrammeMaterial material, Aggregate sums, Words words, List<String> narrowed, List<String> period, OutputStream out) throws IOException {
        try (Book book = new Book(words.of("book.title"), words.language(), material.asOf().atStartOfDay().toInstant(ZoneOffset.UTC))) {
            BookSheet cover = book.sheet(words.of("book.sheet-cover"));
            Map<String, Leaf> sheets = new HashMap<>();
            SHEETS.forEach(key -> sheets.put(key, new SheetLeaf(book.sheet(words.of("book.sheet-" + key)))));
            ProgrammePart part = new ProgrammePart(words, material, People.AGGREGATED, sheets);
            new ProgrammeSums(part, sums).write();
            ProgrammeCover.write(part, book, cover, narrowed, period, SHEETS);
            book.write(out);
        }
    }

    /** The same tables, each a CSV in a zip; leaves {@code out} open. */
    static void tables(ProgrammeMaterial material, Aggregate sums, Words words, OutputStream out) throws IOException {
        CsvArchive archive = new CsvArchive(out);
        Map<String, Leaf> sheets = new HashMap<>();
        SHEETS.forEach(key -> sheets.put(key, new CsvLeaf(archive)));
        new ProgrammeSums(new ProgrammePart(words, material, People.AGGREGATED, sheets), sums).write();
        archive.finish();
    }

    private void write() {
        states();
        flow();
        items();
        ProgrammeCover.guide(part);
    }

    private Leaf sheet(String key) {
        return part.sheets().get(key).title(part.head("sheet-" + key)).line(Cell.text(part.head("about-aggregated-" + key))).blank();
    }

    private void states() {
        Grid<Aggregate.States> grid = new Grid<Aggregate.States>().text(part.head("site"), 34, Aggregate.States::site);
        for (Group.Status status : Group.Status.values()) {
            grid.cell(part.word("roster.status.", status), 14, one -> Cell.whole(one.groups().getOrDefault(status, 0L)));
        }
        grid.write(sheet("sites"), "Sites", sums.states());
    }

    private void flow() {
        Leaf sheet = sheet("flow");
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(part.head("all-sites"), sums.flow().all()));
        sums.flow().sites().forEach((site, people) -> lines.add(new Line(site, people)));
        Grid<Line> grid = new Grid<Line>().text(part.head("site"), 34, Line::name);
        for (FlowSums.Way way : FlowSums.Way.values()) {
            grid.cell(part.head(Word.of(way)), 14, line -> people(line.people().get(way.ordinal())));
        }
        grid.cell(part.head("enrolled"), 14, line -> people(line.people().get(FlowSums.Way.values().length))).write(sheet, "Flow", lines);
        sheet.blank();
        new Grid<Line>().text(part.head("step"), 34, Line::name).cell(part.head("people"), 14, line -> people(line.people().get(0)))
            .write(sheet, "Steps", List.of(new Line(part.head("started"), sums.flow().started().subList(0, 1)),
                new Line(part.head("not-started"), sums.flow().started().subList(1, 2)), new Line(part.head("half"), sums.flow().half().subList(0, 1)),
                new Line(part.head("under-half"), sums.flow().half().subList(1, 2))));
        sheet.blank();
        List<Line> reasons = new ArrayList<>();
        sums.flow().reasons().forEach((reason, people) -> reasons.add(new Line(part.word("roster.reason.", reason), List.of(people))));
        new Grid<Line>().wrapped(part.head("reason"), 34, Line::name).cell(part.head("left-started"), 14, line -> people(line.people().get(0)))
            .write(sheet, "Reasons", reasons);
    }

    private Cell people(Optional<Long> number) {
        return number.map(Cell::whole).orElse(Cell.text(part.head("hidden")));
    }

    private void items() {
        Leaf sheet = part.sheet("items");
        part.material().scale().occasions().stream().filter(occasion -> sums.pooled().means().get(occasion.code()).n() > 0).forEach(occasion -> {
            sheet.title(part.title(occasion));
            items(sheet, "Items_" + occasion.code().replace('-', '_'), sums.byOccasion().get(occasion.code()));
            Statistics means = sums.pooled().means().get(occasion.code());
            sheet.line(Cell.text(part.words().of("programme.items.means", part.title(occasion), occasion.items().size())), Cell.EMPTY, Cell.whole(means.n()),
                Spread.shown(means.mean()), Spread.shown(means.sd())).blank();
        });
        sheet.title(part.head("pooled"));
        items(sheet, "Items_all", sums.pooled());
        if (sums.pooled().leftOut() > 0) {
            sheet.line(Cell.text(part.words().of("programme.left-out", sums.pooled().leftOut())));
        }
    }

    private void items(Leaf sheet, String table, ItemOverview overview) {
        Grid<ItemStatistics> grid = new Grid<ItemStatistics>().cell(part.head("item"), 8, one -> Cell.whole(one.item()))
            .wrapped(part.head("title-of"), 34, one -> part.words().of(part.material().scale().item(one.item()).orElseThrow().title()))
            .cell(part.head("n"), 8, one -> Cell.whole(one.statistics().n())).cell(part.head("mean"), 9, one -> Spread.shown(one.statistics().mean()))
            .cell(part.head("sd"), 9, one -> Spread.shown(one.statistics().sd())).cell(part.head("q1"), 11, one -> Spread.shown(one.statistics().lowerQuartile()))
            .cell(part.head("median"), 9, one -> Spread.shown(one.statistics().median()))
            .cell(part.head("q3"), 11, one -> Spread.shown(one.statistics().upperQuartile()));
        for (int rating = 1; rating <= 5; rating++) {
            int value = rating;
            grid.cell(part.words().of("book.rated-as", value), 8, one -> Cell.whole(one.distribution().get(value - 1)));
        }
        grid.cell(part.head("cannot"), 10, one -> Cell.whole(one.cannotRate())).write(sheet, table, overview.items());
    }
}
