package org.imr.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.imr.fidelity.Item;
import org.imr.fidelity.ItemStatistics;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Published;
import org.imr.fidelity.Statistics;
import org.imr.workbook.Cell;

/** The items over all assessments that count: each occasion for itself, and pooled beside what others have published; and the means. */
final class ProgrammeItems {

    private static final int HIGHEST = 5;

    private final ProgrammePart part;
    private final ProgrammeMaterial material;
    private final Leaf sheet;

    private ProgrammeItems(ProgrammePart part) {
        this.part = part;
        this.material = part.material();
        this.sheet = part.sheet("items");
    }

    static void write(ProgrammePart part) {
        ProgrammeItems items = new ProgrammeItems(part);
        List<Occasion> occasions = part.material().occasions();
        if (occasions.isEmpty()) {
            items.sheet.line(Cell.text(part.words().of("programme.items.empty")));
            return;
        }
        for (Occasion occasion : occasions) {
            items.sheet.title(part.title(occasion));
            items.statistics("Items_" + occasion.code().replace('-', '_'), List.of(occasion), Optional.empty());
            items.sheet.blank();
        }
        items.sheet.title(part.head("means"));
        items.means();
        items.sheet.blank().title(part.head("pooled"));
        items.statistics("Items_all", occasions, part.material().scale().published().stream().findFirst());
        items.published();
    }

    private void statistics(String table, List<Occasion> occasions, Optional<Published> published) {
        Grid<Item> grid = new Grid<Item>().cell(part.head("item"), 8, item -> Cell.whole(item.number()))
            .wrapped(part.head("title-of"), 34, item -> part.words().of(item.title()));
        Spread.add(part, grid, item -> columns(occasions, item), item -> ours(occasions, item).statistics());
        for (int rating = 1; rating <= HIGHEST; rating++) {
            int value = rating;
            grid.live(part.words().of("book.rated-as", value), 8, (item, line) -> sum(columns(occasions, item), "COUNTIF(%s," + value + ")"),
                item -> Cell.whole(ours(occasions, item).distribution().get(value - 1)));
        }
        grid.live(part.head("cannot"), 10, (item, line) -> sum(columns(occasions, item), "COUNTIF(%s,\"~?\")"),
            item -> Cell.whole(ours(occasions, item).cannotRate()));
        published.ifPresent(others -> grid.cell(part.head("published-n"), 11, item -> Cell.whole(others.item(item.number()).map(Published.Figures::n).orElse(null)))
            .cell(part.head("published-mean"), 11, item -> Cell.decimal(others.item(item.number()).map(Published.Figures::mean).orElse(null)))
            .cell(part.head("published-sd"), 11, item -> Cell.decimal(others.item(item.number()).map(Published.Figures::sd).orElse(null)))
            .text(part.head("remark"), 14, item -> others.item(item.number()).filter(figures -> !figures.isPossible())
                .map(figures -> part.words().of("programme.items.misprint")).orElse(null)));
        grid.write(sheet, table, material.scale().items().stream().filter(item -> !columns(occasions, item).isEmpty()).toList());
    }

    /** Where the source stands, and why one of its figures cannot be. */
    private void published() {
        material.scale().published().stream().findFirst().ifPresent(others -> {
            sheet.line(Cell.text(part.words().of("programme.items.source") + " " + part.words().of(others.title())));
            if (others.items().stream().anyMatch(figures -> !figures.isPossible())) {
                sheet.line(Cell.text(part.words().of("programme.items.impossible")));
            }
        });
    }

    private void means() {
        Grid<Occasion> grid = new Grid<Occasion>().cell(part.head("items-rated"), 8, o -> Cell.whole(o.items().size()))
            .wrapped(part.head("occasion"), 34, part::title);
        Spread.add(part, grid, o -> List.of(part.all(ProgrammePart.matrix(o), "mean")),
            o -> Statistics.of(material.holding(o).stream().map(ProgrammeRatings::mean).filter(Objects::nonNull).toList()));
        grid.write(sheet, "Means", material.occasions());
    }

    private List<String> columns(List<Occasion> occasions, Item item) {
        return of(occasions, item).map(occasion -> part.ratings(occasion, item.number())).toList();
    }

    private ItemStatistics ours(List<Occasion> occasions, Item item) {
        return ItemStatistics.of(item.number(), of(occasions, item).flatMap(occasion -> material.holding(occasion).stream())
            .filter(one -> one.row().ratings().containsKey(item.number())).map(one -> one.rating(item.number())).toList());
    }

    private static Stream<Occasion> of(List<Occasion> occasions, Item item) {
        return occasions.stream().filter(occasion -> occasion.items().contains(item.number()));
    }

    private static String sum(List<String> columns, String count) {
        return String.join("+", columns.stream().map(count::formatted).toList());
    }
}
