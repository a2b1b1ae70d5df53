package org.imr.report;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imr.assessment.AssessorLine;
import org.imr.assessment.Earlier;
import org.imr.assessment.RatingLine;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.workbook.Area;
import org.imr.workbook.Cell;

/** The ratings: the result item by item beside what the records say, and what each assessor gave. */
final class RatingSheets {

    private final Part part;
    private final Material material;

    private RatingSheets(Part part) {
        this.part = part;
        this.material = part.material();
    }

    /** Where the result stands, for the chart of it. */
    static Placed write(Part part) {
        RatingSheets sheets = new RatingSheets(part);
        Placed placed = sheets.result();
        sheets.each();
        return placed;
    }

    /** The table of the result, and its columns by heading. */
    record Placed(Grid<Item> grid, Area area) {

        /** The whole number that a column shows for the item, if it does. */
        Optional<Long> shown(String header, Item item) {
            return Optional.ofNullable(grid.cell(header, item).value()).filter(Long.class::isInstance).map(Long.class::cast);
        }

        String cells(String header) {
            return area.cells(grid.place(header));
        }
    }

    private Placed result() {
        Grid<Item> grid = new Grid<Item>().cell(part.head("item"), 7, item -> Cell.whole(item.number()))
            .wrapped(part.head("title"), 28, item -> part.words().of(item.title()))
            .rating(part.head("rating"), 12, item -> material.result(item).map(RatingLine::value).orElse(null))
            .text(part.head("state"), 14, item -> part.words().of(state(item)))
            .wrapped(part.head("anchor"), 36, item -> anchor(material.result(item)))
            .when(!part.isAggregated()).wrapped(part.head("rationale"), 42, item -> part.names().written(material.result(item).map(RatingLine::rationale).orElse(null)));
        int place = 0;
        for (AssessorLine assessor : material.view().assessors()) {
            grid.rating(part.words().of("audit.by", ++place, assessor(assessor)), 16, item -> by(assessor, item));
        }
        Counts counts = new Counts(part);
        material.earlier().ifPresent(one -> grid.rating(before(part), 14, item -> material.before(item).map(RatingLine::value).orElse(null)));
        grid.live(part.head("share"), 10, (item, line) -> share(item, grid, line), this::share)
            .live(part.head("numerator"), 11, (item, line) -> here(item, counts.numerator(item)), figure(Evidence::numerator))
            .live(part.head("denominator"), 11, (item, line) -> here(item, counts.denominator(item)), this::denominator)
            .live(part.head("value"), 9, (item, line) -> here(item, counts.value(item)), figure(Evidence::value))
            .rated(part.head("suggested"), 11, this::suggested)
            .text(part.head("projected"), 12, item -> material.evidence(item).filter(Evidence::projected).map(e -> part.head("yes"))
                .orElse(null))
            .wrapped(part.head("remark"), 30, this::remark);
        return new Placed(grid, grid.write(part.sheet("ratings"), "Ratings", material.items()));
    }

    /** The heading of the ratings of the assessment before: its occasion and its cut-off. */
    static String before(Part part) {
        return part.material().earlier().map(Earlier::head).map(head -> part.words().of("audit.before",
            part.material().scale().occasion(head.occasion()).map(one -> part.words().of(one.title())).orElse(head.occasion()), head.cutOff().toString()))
            .orElseThrow();
    }

    private String assessor(AssessorLine assessor) {
        return part.names().staff(assessor.email(), assessor.name());
    }

    /** The formula, where the records in this workbook still give what was frozen; never over people whose number may be hidden. */
    private String here(Item item, Optional<String> formula) {
        boolean hidden = part.tallies().isPresent() && material.evidence(item).filter(Tallies::countsPeople).isPresent();
        return material.isCountedHere(item) && !hidden ? formula.orElse(null) : null;
    }

    private boolean hides(Item item) {
        return part.tallies().flatMap(tallies -> material.evidence(item).filter(tallies::hides)).isPresent();
    }

    /** The share in per cent, where there is one to be told. */
    private Cell share(Item item) {
        return material.evidence(item).filter(e -> e.denominator() != null && e.denominator() > 0 && !hides(item))
            .map(e -> Cell.percent((double) e.numerator() / e.denominator())).orElse(Cell.EMPTY);
    }

    private String share(Item item, Grid<Item> grid, int line) {
        return share(item).value() == null ? null : grid.at(part.head("numerator"), line) + "/" + grid.at(part.head("denominator"), line);
    }

    /** What follows from a count that is hidden is hidden with it. */
    private Function<Item, Cell> figure(Function<Evidence, Integer> figure) {
        return item -> hides(item) && material.evidence(item).map(figure).isPresent() ? Cell.text(part.head("hidden")) : number(figure).apply(item);
    }

    private Cell suggested(Item item) {
        Cell found = figure(Evidence::suggested).apply(item);
        return found.value() instanceof Long rating ? Cell.rating(rating) : found;
    }

    private Cell denominator(Item item) {
        return part.tallies().isPresent() && hides(item) && material.evidence(item).map(Evidence::denominator).isPresent()
            ? part.number(material.evidence(item).flatMap(part.tallies().get()::denominator)) : number(Evidence::denominator).apply(item);
    }

    private String remark(Item item) {
        return SessionSheets.listed(Stream.concat(material.evidence(item).filter(e -> part.tallies().isEmpty() || !Tallies.countsPeople(e))
                .map(Evidence::reason).map(part.words()::of).stream(),
            material.isCountedHere(item) ? Stream.empty() : Stream.of(part.head("frozen-figure"))));
    }

    private Function<Item, Cell> number(Function<Evidence, Integer> figure) {
        return item -> Cell.whole(material.evidence(item).map(figure).orElse(null));
    }

    private String state(Item item) {
        return material.result(item).map(rating -> rating.value() == null ? "audit.cannot-rate" : "audit.rated").orElse("audit.open");
    }

    private String anchor(Optional<RatingLine> rating) {
        return rating.filter(given -> given.value() != null).flatMap(given -> material.scale().item(given.item())
            .map(item -> part.words().of(item.anchor(given.value()).text()))).orElse(null);
    }

    private Integer by(AssessorLine assessor, Item item) {
        return material.view().ratings().stream()
            .filter(rating -> assessor.email().equals(rating.assessor()) && rating.item() == item.number()).map(RatingLine::value).filter(value -> value != null).findFirst().orElse(null);
    }

    private void each() {
        new Grid<RatingLine>().cell(part.head("item"), 7, rating -> Cell.whole(rating.item()))
            .wrapped(part.head("title"), 32, rating -> material.scale().item(rating.item())
                .map(item -> part.words().of(item.title())).orElse(null))
            .text(part.head("assessor"), 24, rating -> rating.isConsensus() ? part.head("consensus")
                : part.names().staff(rating.assessor(), rating.name()))
            .rating(part.head("rating"), 12, RatingLine::value)
            .text(part.head("state"), 18, rating -> part.head(rating.value() == null ? "cannot-rate" : "rated"))
            .wrapped(part.head("anchor"), 50, rating -> anchor(Optional.of(rating)))
            .when(!part.isAggregated()).wrapped(part.head("rationale"), 60, rating -> part.names().written(rating.rationale()))
            .text(part.head("suggestion"), 26, rating -> part.words().of("audit.suggestion", rating.suggestion()))
            .write(part.sheet("assessors"), "Assessors", material.view().ratings().stream().filter(RatingLine::isDecided)
                .sorted(RatingSheets::order).toList());
    }

    /** By item, each assessor in their order, the consensus last. */
    private static int order(RatingLine one, RatingLine other) {
        int byItem = Integer.compare(one.item(), other.item());
        return byItem != 0 ? byItem : name(one).compareTo(name(other));
    }

    private static String name(RatingLine rating) {
        return rating.isConsensus() ? "\uffff" : rating.assessor();
    }
}
