package org.imr.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Statistics;
import org.imr.fidelity.Timing;
import org.imr.report.ProgrammeMaterial.Assessed;
import org.imr.workbook.Area;
import org.imr.workbook.Cell;

/** From mid-way to the end, group by group, over the items that both have rated: their means over different items are different things. */
final class ProgrammeChange {

    private final ProgrammePart part;
    private final Occasion mid;
    private final Occasion end;
    private final List<Integer> items;

    private ProgrammeChange(ProgrammePart part, Occasion mid, Occasion end) {
        this.part = part;
        this.mid = mid;
        this.end = end;
        this.items = mid.items().stream().filter(end.items()::contains).toList();
    }

    /** The two assessments of a group. */
    private record Pair(Assessed mid, Assessed end) {

        Long change(int item) {
            return mid.rating(item) == null || end.rating(item) == null ? null : Long.valueOf(end.rating(item) - mid.rating(item));
        }
    }

    /** True when groups have been assessed on both occasions, and the scale has both. */
    static boolean applies(ProgrammeMaterial material) {
        return material.scale().due(Timing.When.HALF_WAY).filter(material.occasions()::contains).isPresent()
            && material.scale().due(Timing.When.FINISH).filter(material.occasions()::contains).isPresent();
    }

    static void write(ProgrammePart part) {
        new ProgrammeChange(part, part.material().scale().due(Timing.When.HALF_WAY).orElseThrow(),
            part.material().scale().due(Timing.When.FINISH).orElseThrow()).write();
    }

    private void write() {
        Leaf sheet = part.sheet("change");
        List<Pair> pairs = pairs();
        summary(sheet, pairs);
        sheet.blank();
        Grid<Pair> grid = new Grid<Pair>().cell(part.head("group-no"), 8, pair -> Cell.whole(pair.mid().group().number()))
            .text(part.head("group"), 34, pair -> pair.mid().group().row().code())
            .cell(part.head("mid-no"), 10, pair -> Cell.whole(pair.mid().number())).cell(part.head("end-no"), 10, pair -> Cell.whole(pair.end().number()));
        items.forEach(item -> grid.live(part.item(item), 13, (pair, line) -> change(item, line), pair -> Cell.whole(pair.change(item))));
        String first = Area.letters(4);
        String last = Area.letters(3 + items.size());
        grid.formula(part.head("mean-change"), 12, line -> "IF(COUNT(%1$s%3$d:%2$s%3$d)=0,\"\",AVERAGE(%1$s%3$d:%2$s%3$d))".formatted(first, last, line),
                pair -> Spread.shown(Statistics.of(items.stream().map(pair::change).filter(Objects::nonNull).toList()).mean()))
            .write(sheet, "Pairs", pairs);
    }

    private String change(int item, int line) {
        String before = found(mid, item, "C" + line);
        String after = found(end, item, "D" + line);
        return "IF(OR(" + before + "=0," + after + "=0),\"\"," + after + "-" + before + ")";
    }

    private String found(Occasion occasion, int item, String cell) {
        return "SUMIFS(" + part.ratings(occasion, item) + "," + part.all(ProgrammePart.matrix(occasion), "no") + "," + cell + ")";
    }

    private void summary(Leaf sheet, List<Pair> pairs) {
        Grid<Integer> grid = new Grid<Integer>().cell(part.head("item"), 8, Cell::whole)
            .wrapped(part.head("title-of"), 34, item -> part.words().of(part.material().scale().item(item).orElseThrow().title()));
        Spread.add(part, grid, item -> List.of(Live.all("Pairs", part.item(item))), item -> Statistics.of(changes(pairs, item).toList()));
        grid.live(part.head("higher"), 10, (item, line) -> count(item, ">0"), item -> Cell.whole(changes(pairs, item).filter(one -> one > 0).count()))
            .live(part.head("same"), 10, (item, line) -> count(item, "=0"), item -> Cell.whole(changes(pairs, item).filter(one -> one == 0).count()))
            .live(part.head("lower"), 10, (item, line) -> count(item, "<0"), item -> Cell.whole(changes(pairs, item).filter(one -> one < 0).count()))
            .write(sheet, "Changes", items);
    }

    private String count(int item, String condition) {
        return "COUNTIF(" + Live.all("Pairs", part.item(item)) + ",\"" + condition + "\")";
    }

    private static Stream<Long> changes(List<Pair> pairs, int item) {
        return pairs.stream().map(pair -> pair.change(item)).filter(Objects::nonNull);
    }

    /** Of each group the last of both, where the end came after. */
    private List<Pair> pairs() {
        return part.material().groups().stream().flatMap(group -> {
            List<Assessed> all = part.material().assessments(group).stream().filter(one -> one.row().holds()).toList();
            Optional<Assessed> after = last(all, end);
            return last(all, mid).filter(one -> after.filter(two -> two.row().head().cutOff().isAfter(one.row().head().cutOff())).isPresent())
                .map(one -> new Pair(one, after.orElseThrow())).stream();
        }).toList();
    }

    private static Optional<Assessed> last(List<Assessed> all, Occasion occasion) {
        return all.stream().filter(one -> one.isOf(occasion)).reduce((earlier, later) ->
            later.row().head().cutOff().isBefore(earlier.row().head().cutOff()) ? earlier : later);
    }
}
