package org.imr.report;

import java.util.Optional;
import java.util.function.Function;
import org.imr.assessment.Due;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Score;
import org.imr.kernel.Word;
import org.imr.library.Definitions;
import org.imr.oversight.GroupGlance;
import org.imr.oversight.Present;
import org.imr.oversight.SiteGlance;
import org.imr.roster.Group;
import org.imr.workbook.Cell;
import org.imr.workbook.TableRows;

/** The two tables of the programme at a glance as data: what a reader's page shows, and no more. */
final class ProgrammeOverview {

    private final Words words;
    private final Titles titles;
    private final Scale scale;

    ProgrammeOverview(Words words, Definitions definitions) {
        this.words = words;
        this.titles = new Titles(definitions, words);
        this.scale = definitions.scale(Scale.OF_THE_PROGRAMME);
    }

    /** The groups; of those whose figures the reader does not see what they are called, where they are and their state. */
    TableRows groups(Iterable<GroupGlance> groups) {
        Grid<GroupGlance> grid = new Grid<GroupGlance>().text(head("group"), 0, GroupGlance::code).text(head("group-name"), 0, GroupGlance::name)
            .text(head("site-code"), 0, GroupGlance::siteCode).text(head("site"), 0, GroupGlance::siteName)
            .text(head("state"), 0, one -> words.of("roster.status." + Word.of(one.status())))
            .text(head("reached"), 0, one -> reached(one))
            .cell(head("enrolled"), 0, one -> Cell.whole(figure(one, GroupGlance.Figures::enrolled)))
            .cell(head("in-it-today"), 0, one -> Cell.whole(figure(one, GroupGlance.Figures::now)));
        attendance(grid, one -> one.figures().map(GroupGlance.Figures::attendance).filter(there -> there.isEnough(one.isOneToOne())));
        return grid.text(head("last-assessment"), 0, one -> last(one).map(GroupGlance.Last::code).orElse(null))
            .text(head("occasion"), 0, one -> last(one).map(GroupGlance.Last::occasion).map(this::occasion).orElse(null))
            .cell(head("last-mean"), 0, one -> Cell.decimal(last(one).map(GroupGlance.Last::score).map(Score::mean).orElse(null)))
            .text(head("band"), 0, one -> last(one).map(last -> words.of(last.score().band().title())).orElse(null))
            .cell(head("due-on"), 0, one -> Cell.date(due(one).map(Due::on).orElse(null)))
            .text(head("due-state"), 0, one -> due(one).map(due -> words.of("programme.due." + Word.of(due.state()))).orElse(null))
            .cell(head("actions"), 0, one -> Cell.whole(figure(one, figures -> figures.actions().map(GroupGlance.Actions::open).orElse(0))))
            .cell(head("actions-overdue"), 0, one -> Cell.whole(figure(one, figures -> figures.actions().map(GroupGlance.Actions::overdue).orElse(0))))
            .plain("groups", groups);
    }

    /** The sites; a number that is kept back says so. */
    TableRows sites(Iterable<SiteGlance> sites) {
        Grid<SiteGlance> grid = new Grid<SiteGlance>().text(head("site-code"), 0, SiteGlance::code).text(head("site"), 0, SiteGlance::name);
        for (Group.Status status : Group.Status.values()) {
            grid.cell(words.of("roster.status." + Word.of(status)), 0, one -> Cell.whole(one.groups().getOrDefault(status, 0)));
        }
        grid.cell(words.of("programme.glance.enrolled-running"), 0, one -> one.people().map(Cell::whole).orElse(Cell.text(head("hidden"))));
        attendance(grid, one -> one.attendance().filter(there -> there.isEnough(false)));
        return grid.cell(head("due-now"), 0, one -> Cell.whole(one.due())).cell(head("actions"), 0, one -> Cell.whole(one.actions())).plain("sites", sites);
    }

    /** Nothing where it rests on too little. */
    private <T> void attendance(Grid<T> grid, Function<T, Optional<Present>> there) {
        grid.cell(head("present"), 0, one -> Cell.whole(there.apply(one).map(Present::present).orElse(null)))
            .cell(head("marks"), 0, one -> Cell.whole(there.apply(one).map(Present::marks).orElse(null)))
            .cell(head("attendance"), 0, one -> Cell.percent(there.apply(one).map(Present::share).orElse(null)));
    }

    private String reached(GroupGlance one) {
        return titles.module(one.edition(), one.editionVersion(), one.editionDigest(), figure(one, figures -> figures.reached().orElse(null)));
    }

    private String occasion(String code) {
        return scale.occasion(code).map(found -> words.of(found.title())).orElse(code);
    }

    private static <V> V figure(GroupGlance one, Function<GroupGlance.Figures, V> figure) {
        return one.figures().map(figure).orElse(null);
    }

    private static Optional<GroupGlance.Last> last(GroupGlance one) {
        return one.figures().flatMap(GroupGlance.Figures::last);
    }

    private static Optional<Due> due(GroupGlance one) {
        return one.figures().flatMap(GroupGlance.Figures::due);
    }

    private String head(String key) {
        return words.of("book." + key);
    }
}
