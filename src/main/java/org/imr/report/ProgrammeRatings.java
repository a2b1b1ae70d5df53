package org.imr.report;

import java.util.List;
import org.imr.fidelity.Figure;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Score;
import org.imr.fidelity.Statistics;
import org.imr.report.ProgrammeMaterial.Assessed;
import org.imr.workbook.Area;
import org.imr.workbook.Cell;

/** The assessments, and for each occasion the matrix of items by groups. */
final class ProgrammeRatings {

    /** Columns of a matrix before its items: numbers of assessment, group and site, site, group, cut-off. */
    private static final int BEFORE = 6;

    private final ProgrammePart part;
    private final ProgrammeMaterial material;

    private ProgrammeRatings(ProgrammePart part) {
        this.part = part;
        this.material = part.material();
    }

    static void write(ProgrammePart part) {
        ProgrammeRatings sheets = new ProgrammeRatings(part);
        sheets.register();
        part.material().occasions().forEach(sheets::matrix);
    }

    private Grid<Assessed> named() {
        return new Grid<Assessed>().cell(part.head("no"), 8, a -> Cell.whole(a.number())).cell(part.head("group-no"), 8, a -> Cell.whole(a.group().number()))
            .cell(part.head("site-no"), 8, a -> Cell.whole(a.group().site())).wrapped(part.head("site"), 18, a -> a.group().row().siteName())
            .text(part.head("group"), 12, a -> a.group().row().code()).naming();
    }

    private void register() {
        Grid<Assessed> grid = named().text(part.head("assessment"), 14, a -> a.row().head().code())
            .text(part.head("occasion"), 24, a -> material.scale().occasion(a.row().head().occasion()).map(part::title).orElse(a.row().head().occasion()))
            .cell(part.head("cut-off"), 11, a -> Cell.date(a.row().head().cutOff()))
            .text(part.head("status"), 14, a -> part.word("audit.assessment-", a.row().head().status()))
            .cell(part.head("signed-on"), 11, a -> Cell.date(a.row().head().signedOn()))
            .text(part.head("counts"), 10, a -> part.words().yes(a.row().holds()))
            .text(part.head("scale-version"), 12, a -> a.row().head().version())
            .wrapped(part.head("bands"), 18, a -> material.scale().bandSet(a.row().head().bands()).map(set -> part.words().of(set.title())).orElse(a.row().head().bands()))
            .cell(part.head("assessors"), 10, a -> Cell.whole(a.row().assessors().size()))
            .live(part.head("rated"), 10, (a, line) -> found(a, "rated"), a -> Cell.whole(a.row().holds() ? a.given().size() : null))
            .live(part.head("mean"), 9, (a, line) -> found(a, "mean"), a -> Cell.decimal(mean(a)))
            .text(part.head("band"), 24, a -> a.row().holds() ? a.row().score().map(score -> part.words().of(score.band().title())).orElse(null) : null)
            .wrapped(part.head("exception"), 30, a -> part.written(a.row().head().exception()));
        if (part.shown() == People.NAMES) {
            grid.wrapped(part.head("assessor-names"), 31, a -> String.join("; ", a.row().assessors()));
        }
        grid.write(part.sheet("assessments"), "Assessments", material.assessments());
    }

    /** What the matrix says of an assessment that stands in it. */
    private String found(Assessed one, String key) {
        boolean stands = one.row().holds() && !one.given().isEmpty() && material.scale().occasion(one.row().head().occasion()).isPresent();
        return !stands ? null : material.scale().occasion(one.row().head().occasion())
            .map(occasion -> part.sumIf(ProgrammePart.matrix(occasion), key, "no", Integer.toString(one.number()))).orElse(null);
    }

    /** Of the agreed ratings; null without any. */
    static Double mean(Assessed one) {
        Figure mean = Statistics.of(one.row().holds() ? one.given() : List.of()).mean();
        return mean.isKnown() ? mean.value() : null;
    }

    private void matrix(Occasion occasion) {
        Grid<Assessed> grid = named().cell(part.head("cut-off"), 11, a -> Cell.date(a.row().head().cutOff()));
        for (int item : occasion.items()) {
            grid.rated(part.item(item), 13, a -> cell(a, item));
        }
        String first = Area.letters(BEFORE);
        String last = Area.letters(BEFORE + occasion.items().size() - 1);
        grid.formula(part.head("rated"), 9, row -> "COUNT(%s%d:%s%d)".formatted(first, row, last, row), a -> Cell.whole(a.given().size()))
            .formula(part.head("mean"), 9, row -> "IF(COUNT(%1$s%3$d:%2$s%3$d)=0,\"\",AVERAGE(%1$s%3$d:%2$s%3$d))".formatted(first, last, row),
                a -> Cell.decimal(mean(a)))
            .text(part.head("band"), 18, a -> a.row().score().map(Score::band).map(band -> part.words().of(band.title())).orElse(null))
            .write(part.sheet("matrix-" + occasion.code(), part.title(occasion)), ProgrammePart.matrix(occasion), material.holding(occasion));
    }

    private static Cell cell(Assessed one, int item) {
        Integer rating = one.rating(item);
        return rating != null ? Cell.whole(rating) : one.row().ratings().containsKey(item) ? Cell.text(ProgrammePart.CANNOT) : Cell.EMPTY;
    }
}
