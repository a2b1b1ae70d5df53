package org.imr.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imr.assessment.AssessmentHead;
import org.imr.assessment.AssessorLine;
import org.imr.assessment.DossierView;
import org.imr.assessment.RatingLine;
import org.imr.fidelity.Band;
import org.imr.fidelity.BandSet;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Score;
import org.imr.fidelity.Term;
import org.imr.roster.Group;
import org.imr.workbook.BookSheet;
import org.imr.workbook.Cell;

/** The cover: whose assessment it is, by which definitions and rules it was made, and its result as live formulas. */
final class CoverSheet {

    private final Part part;
    private final Material material;
    private final AssessmentHead assessment;
    private final BookSheet sheet;

    private CoverSheet(Part part) {
        this.part = part;
        this.material = part.material();
        this.assessment = material.assessment();
        this.sheet = part.sheets().get("cover").portrait().widths(46, 66);
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
        cover.dossier();
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
        Double mean = material.view().score().map(Score::mean).orElse(null);
        String rating = part.all("Ratings", "rating");
        String open = Live.count(part.says("Ratings", "state", "open"));
        named("mean", "mean", Cell.formula("IF(OR(" + open + ">0,COUNT(" + rating + ")=0),\"\",AVERAGE(" + rating + "))",
            Cell.decimal(mean)));
        named("rated_items", "rated-items", Cell.formula("COUNT(" + rating + ")", Cell.whole(items(line -> line.value() != null))));
        named("open_items", "open-items", Cell.formula(open, Cell.whole(material.items().size() - items(line -> true))));
        sheet.line(Cell.heading(part.head("band")), Cell.formula(band(rating),
            Cell.text(material.view().score().map(score -> part.words().of(score.band().title())).orElse(part.head("not-finished")))));
        named("cut_off", "cut-off", Cell.date(assessment.cutOff()));
        if (material.counts(Rule.Kind.SIGNIFICANT_OTHERS)) {
            int months = PeopleSheet.months(material);
            named("month_before", "month-before", Cell.formula("EDATE(cut_off,-" + months + ")",
                Cell.date(assessment.cutOff().minusMonths(months))));
        }
    }

    /** The band of the mean, by the set's own way to compare: sums, so that nothing is lost in a division. */
    private String band(String rating) {
        BandSet set = material.view().bandSet();
        String found = Live.quoted(part.words().of(set.bands().get(0).title()));
        for (Band band : set.bands().subList(1, set.bands().size())) {
            String from = band.from().toPlainString();
            String reached = set.toOneDecimal() ? "ROUND(mean,1)>=" + from : "SUM(" + rating + ")>=" + from + "*COUNT(" + rating + ")";
            found = "IF(" + reached + "," + Live.quoted(part.words().of(band.title())) + "," + found + ")";
        }
        return "IF(mean=\"\"," + Live.quoted(part.head("not-finished")) + "," + found + ")";
    }

    /** How many items have a rating like that which counts. */
    private long items(Predicate<RatingLine> wanted) {
        return material.items().stream().flatMap(item -> material.result(item).stream()).filter(wanted).count();
    }

    private void subject() {
        Group group = material.group();
        line("site", group.site().name() + " (" + group.site().code() + ")");
        line("group", part.names().group(group));
        line("format", part.words().of("audit.format", group.format()));
        line("occasion", part.words().of(material.view().occasion().title()));
        line("assessment-number", assessment.code());
        line("status", part.words().of("audit.assessment", assessment.status()));
        sample();
        line("people-in-it", part.words().of("audit.people", part.people()));
    }

    private void sample() {
        Object joined = part.tallies().<Object>map(tallies -> told(tallies.joined())).orElse(material.dossier().isFrozen() ? material.dossier().people().size() : material.people().size());
        Object counted = part.tallies().<Object>map(tallies -> told(tallies.counted())).orElseGet(this::counted);
        line("sample", part.words().of(part.isAggregated() ? "audit.sample-tallies" : material.dossier().isFrozen() ? "audit.sample-frozen"
            : "audit.sample-text", joined, counted));
        if (part.isAggregated()) {
            return;
        }
        material.dossier().people().stream().filter(DossierView.Person::byHand).forEach(one -> sheet.line(Cell.heading(""),
            Cell.wrapped(one.code() + ": " + one.reason().map(part.words()::of).map(part.names()::written).orElse(""))));
        line("group-facilitators", SessionSheets.listed(material.facilitations().stream().map(f -> part.names().staff(f.staff())).distinct()));
    }

    private Object told(Optional<Long> people) {
        return people.<Object>map(number -> number).orElse(part.head("hidden"));
    }

    private long counted() {
        if (material.dossier().isFrozen()) {
            return material.dossier().people().stream().filter(DossierView.Person::counted).count();
        }
        return material.people().values().stream().filter(person -> PeopleSheet.present(material, person) > 0).count();
    }

    private void people() {
        for (AssessorLine assessor : material.view().assessors()) {
            line("assessor", (part.isNamed() ? assessor.name() + ", " + assessor.email() : part.names().staff(assessor.email(), assessor.name()))
                + signature(assessor));
        }
        line("independence", assessment.exception().map(why -> part.head("exception") + ": " + written(why)).orElse(part.head("no-exception")));
        line("sources", assessment.sources().stream().map(this::source).collect(Collectors.joining("; ")));
        sheet.line(Cell.heading(part.head("signed-on")), Cell.date(assessment.signedOn()));
        line("signed-digest", assessment.signedDigest());
        if (assessment.imported()) {
            line("origin", part.head("imported"));
        }
    }

    /** What the figures rest on: the frozen dossier, or the records as they are now; and what was corrected since. */
    private void dossier() {
        line("dossier", part.words().of("audit.dossier", material.dossier().state()));
        if (assessment.frozenAt() != null) {
            sheet.line(Cell.heading(part.head("dossier-frozen-on")), Cell.date(assessment.frozenOn()));
            line("dossier-digest", assessment.dossierDigest());
            line("dossier-changes", part.words().of("audit.dossier-changes-text", material.dossier().changes().size()));
        }
        assessment.amends().ifPresent(code -> line("amends", code + ": " + written(assessment.amendmentReason().orElse(""))));
        material.view().amendments().forEach(one -> line("amended-by", one.code() + " (" + part.words().of("audit.assessment", one.status())
            + "): " + written(one.reason())));
        if (assessment.isSigned()) {
            line("verified", part.words().of("audit.verified", material.view().verification().state()));
        }
    }

    /** A reason that somebody wrote. */
    private String written(String reason) {
        return part.isAggregated() ? part.head("not-here") : part.names().written(reason);
    }

    private String signature(AssessorLine assessor) {
        if (assessor.signedAt() == null) {
            return "";
        }
        LocalDate day = LocalDate.ofInstant(assessor.signedAt(), material.group().site().timeZone());
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
        exact("scale", assessment.scaleVersion(), material.view().pinned().exact(), material.scale().version());
        line("scale-digest", assessment.scaleDigest());
        line("bands", part.words().of(material.view().bandSet().title())
            + (material.view().isOtherBands() ? ". " + part.head("bands-other") : ""));
        line("edition", material.edition().map(edition -> part.words().of(edition.title())).orElse(material.group().edition())
            + " (" + material.group().edition() + ")");
        line("edition-version", material.group().editionVersion());
        material.pinned().ifPresent(pinned -> exact("edition", material.group().editionVersion(), pinned.exact(),
            pinned.definition().version()));
        line("edition-digest", material.group().editionDigest());
    }

    /** Says when a pinned version was never loaded here, so that another one stands in this workbook. */
    private void exact(String what, String pinned, boolean exact, String instead) {
        if (!exact && pinned != null) {
            sheet.line(Cell.heading(""), Cell.wrapped(part.words().of("definitions." + what + "-not-exact", instead, pinned)));
        }
    }
}
