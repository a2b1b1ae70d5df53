package org.imr.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imr.assessment.Assessment;
import org.imr.assessment.Assignment;
import org.imr.assessment.Rating;
import org.imr.fidelity.BandSet;
import org.imr.fidelity.Item;
import org.imr.fidelity.Score;
import org.imr.fidelity.Term;
import org.imr.roster.Group;
import org.imr.workbook.BookSheet;
import org.imr.workbook.Cell;

/** The cover: whose assessment it is, by which definitions and rules it was made, and its result as live formulas. */
final class CoverSheet {

    private final Part part;
    private final Material material;
    private final Assessment assessment;
    private final BookSheet sheet;

    private CoverSheet(Part part) {
        this.part = part;
        this.material = part.material();
        this.assessment = material.assessment();
        this.sheet = part.sheets().get("cover").portrait().widths(36, 80);
    }

    static void write(Part part, String title) {
        CoverSheet cover = new CoverSheet(part);
        cover.sheet.title(title).blank();
        cover.result();
        cover.sheet.blank();
        cover.subject();
        cover.sheet.blank();
        cover.people();
        cover.sheet.blank();
        cover.definitions();
    }

    private void line(String key, String value) {
        sheet.line(Cell.heading(part.head(key)), Cell.wrapped(value));
    }

    private void named(String name, String key, Cell cell) {
        part.book().name(name, "'" + part.head("sheet-cover").replace("'", "''") + "'!$B$" + sheet.nextRow());
        sheet.line(Cell.heading(part.head(key)), cell);
    }

    private void result() {
        Score score = score();
        String rating = part.all("Ratings", "rating");
        String open = Live.count(part.says("Ratings", "state", "open"));
        named("mean", "mean", Cell.formula("IF(OR(" + open + ">0,COUNT(" + rating + ")=0),\"\",AVERAGE(" + rating + "))",
            Cell.decimal(score.mean())));
        named("rated_items", "rated-items", Cell.formula("COUNT(" + rating + ")", Cell.whole(score.ratedItems())));
        named("open_items", "open-items", Cell.formula(open, Cell.whole(score.openItems())));
        line("band", score.band() == null ? part.head("not-finished") : part.words().of(score.band().title()));
        named("cut_off", "cut-off", Cell.date(assessment.cutOff()));
        int months = PeopleSheet.months(material);
        named("month_before", "month-before", Cell.formula("EDATE(cut_off,-" + months + ")",
            Cell.date(assessment.cutOff().minusMonths(months))));
    }

    private Score score() {
        Map<Integer, Integer> ratings = new HashMap<>();
        Set<Integer> cannot = new HashSet<>();
        for (Item item : material.items()) {
            material.result(item).map(Rating::value).ifPresent(value -> ratings.put(item.number(), value));
            material.result(item).filter(rating -> rating.value() == null).ifPresent(rating -> cannot.add(item.number()));
        }
        BandSet bands = material.scale().bandSet(assessment.bands()).orElseGet(() -> material.scale().bandSets().get(0));
        return Score.of(material.occasion(), bands, ratings, cannot);
    }

    private void subject() {
        Group group = material.group();
        line("site", group.site().name() + " (" + group.site().code() + ")");
        line("group", group.name() + " (" + group.code() + ")");
        line("format", part.words().of("audit.format", group.format()));
        line("occasion", part.words().of(material.occasion().title()));
        line("assessment-number", assessment.code());
        line("status", part.words().of("audit.assessment", assessment.status()));
        line("sample", part.words().of("audit.sample-text", material.people().size(), counted()));
        line("group-facilitators", SessionSheets.listed(material.facilitations().stream().map(f -> f.staff().name()).distinct()));
    }

    private long counted() {
        return material.people().values().stream().filter(person -> PeopleSheet.present(material, person) > 0).count();
    }

    private void people() {
        for (Assignment assignment : material.assignments()) {
            line("assessor", assignment.staff().name() + ", " + assignment.staff().email() + signature(assignment));
        }
        line("independence", assessment.exception() == null ? part.head("no-exception")
            : part.head("exception") + ": " + assessment.exception());
        line("sources", assessment.sources().stream().map(this::source).collect(Collectors.joining("; ")));
        sheet.line(Cell.heading(part.head("signed-on")), Cell.date(assessment.signedOn()));
        line("signed-digest", assessment.signedDigest());
        if (assessment.isImported()) {
            line("origin", part.head("imported"));
        }
    }

    private String signature(Assignment assignment) {
        if (assignment.signedAt() == null) {
            return "";
        }
        LocalDate day = LocalDate.ofInstant(assignment.signedAt(), material.group().site().timeZone());
        return ", " + part.words().of("audit.signed-day", day.toString());
    }

    private String source(String code) {
        return material.scale().sources().stream().filter(term -> term.code().equals(code)).map(Term::title).map(part.words()::of)
            .findFirst().orElse(code);
    }

    private void definitions() {
        line("scale", part.words().of(material.scale().title()) + " (" + assessment.scale() + ")");
        line("scale-version", assessment.scaleVersion() == null ? part.words().of("audit.not-pinned", material.scale().version())
            : assessment.scaleVersion());
        line("scale-digest", assessment.scaleDigest());
        line("bands", material.scale().bandSet(assessment.bands()).map(set -> part.words().of(set.title())).orElse(assessment.bands()));
        line("edition", material.edition().map(edition -> part.words().of(edition.title())).orElse(material.group().edition())
            + " (" + material.group().edition() + ")");
        line("edition-version", material.group().editionVersion());
        line("edition-digest", material.group().editionDigest());
    }
}
