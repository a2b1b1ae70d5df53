package org.imr.report;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imr.assessment.AssessorLine;
import org.imr.assessment.RatingLine;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.workbook.Cell;

/** The ratings: the result item by item beside what the records say, and what each assessor gave. */
final class RatingSheets {

    private final Part part;
    private final Material material;

    private RatingSheets(Part part) {
        this.part = part;
        this.material = part.material();
    }

    static void write(Part part) {
        RatingSheets sheets = new RatingSheets(part);
        sheets.result();
        sheets.each();
    }

    private void result() {
        Grid<Item> grid = new Grid<Item>().cell(part.head("item"), 7, item -> Cell.whole(item.number()))
            .wrapped(part.head("title"), 32, item -> part.words().of(item.title()))
            .rating(part.head("rating"), 12, item -> material.result(item).map(RatingLine::value).orElse(null))
            .text(part.head("state"), 18, item -> part.words().of(state(item)))
            .wrapped(part.head("anchor"), 40, item -> anchor(material.result(item)))
            .wrapped(part.head("rationale"), 50, item -> material.result(item).map(RatingLine::rationale).orElse(null));
        int place = 0;
        for (AssessorLine assessor : material.view().assessors()) {
            grid.rating(part.words().of("audit.by", ++place, assessor.name()), 16, item -> by(assessor, item));
        }
        Counts counts = new Counts(part);
        grid.live(part.head("numerator"), 11, item -> here(item, counts.numerator(item)), number(Evidence::numerator))
            .live(part.head("denominator"), 11, item -> here(item, counts.denominator(item)), number(Evidence::denominator))
            .live(part.head("value"), 9, item -> here(item, counts.value(item)), number(Evidence::value))
            .cell(part.head("suggested"), 11, number(Evidence::suggested))
            .text(part.head("projected"), 12, item -> material.evidence(item).filter(Evidence::projected).map(e -> part.head("yes"))
                .orElse(null))
            .wrapped(part.head("remark"), 40, this::remark)
            .write(part.sheet("ratings"), "Ratings", material.items());
    }

    /** The formula, where the records in this workbook still give what was frozen. */
    private String here(Item item, Optional<String> formula) {
        return material.isCountedHere(item) ? formula.orElse(null) : null;
    }

    private String remark(Item item) {
        return SessionSheets.listed(Stream.concat(material.evidence(item).map(Evidence::reason).map(part.words()::of).stream(),
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
            .text(part.head("assessor"), 24, rating -> rating.isConsensus() ? part.head("consensus") : rating.name())
            .rating(part.head("rating"), 12, RatingLine::value)
            .text(part.head("state"), 18, rating -> part.head(rating.value() == null ? "cannot-rate" : "rated"))
            .wrapped(part.head("anchor"), 50, rating -> anchor(Optional.of(rating)))
            .wrapped(part.head("rationale"), 60, RatingLine::rationale)
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
