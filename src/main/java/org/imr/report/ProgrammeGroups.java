package org.imr.report;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imr.assessment.Due;
import org.imr.fidelity.Score;
import org.imr.oversight.Few;
import org.imr.oversight.Portion;
import org.imr.report.ProgrammeMaterial.Assessed;
import org.imr.report.ProgrammeMaterial.Numbered;
import org.imr.report.ProgrammeMaterial.SiteLine;
import org.imr.roster.Group;
import org.imr.workbook.Cell;

/** Sites and groups: where they stand, and what was delivered. */
final class ProgrammeGroups {

    private final ProgrammePart part;
    private final ProgrammeMaterial material;

    private ProgrammeGroups(ProgrammePart part) {
        this.part = part;
        this.material = part.material();
    }

    static void write(ProgrammePart part) {
        ProgrammeGroups sheets = new ProgrammeGroups(part);
        sheets.groups();
        sheets.overdue();
        sheets.delivery();
        sheets.sites();
    }

    private Grid<Numbered<Portion.GroupLine>> named() {
        return new Grid<Numbered<Portion.GroupLine>>().cell(part.head("group-no"), 8, g -> Cell.whole(g.number()))
            .cell(part.head("site-no"), 8, g -> Cell.whole(g.site())).wrapped(part.head("site"), 18, g -> g.row().siteName())
            .text(part.head("group"), 12, g -> g.row().code()).naming();
    }

    private void groups() {
        // One to one it may be called after the person.
        named().text(part.head("group-name"), 24, g -> part.shown() != People.NAMES && g.row().format() == Group.Format.INDIVIDUAL ? null : g.row().name())
            .text(part.head("format"), 14, g -> part.word("programme.format.", g.row().format()))
            .wrapped(part.head("edition"), 18, g -> material.titles().edition(g.row().edition()))
            .text(part.head("state"), 12, g -> part.word("roster.status.", g.row().status()))
            .cell(part.head("start"), 11, g -> Cell.date(g.row().start())).cell(part.head("ended"), 11, g -> Cell.date(g.row().endedOn()))
            .wrapped(part.head("why-ended"), 36, g -> part.written(g.row().endedReason()))
            .cell(part.head("held"), 9, g -> Cell.whole(g.row().sessions().held())).cell(part.head("to-come"), 8, g -> Cell.whole(g.row().sessions().toCome()))
            .cell(part.head("unrecorded"), 11, g -> Cell.whole(g.row().sessions().unrecorded()))
            .cell(part.head("cancelled"), 8, g -> Cell.whole(g.row().sessions().cancelled()))
            .wrapped(part.head("reached"), 24, g -> material.titles().module(g.row().edition(), g.row().reached()))
            .text(part.head("last-assessment"), 11, g -> last(g).map(one -> one.row().head().code()).orElse(null))
            .cell(part.head("last-mean"), 9, g -> Cell.decimal(last(g).flatMap(one -> one.row().score()).map(Score::mean).orElse(null)))
            .text(part.head("band"), 18, g -> last(g).flatMap(one -> one.row().score()).map(score -> part.words().of(score.band().title())).orElse(null))
            .cell(part.head("due-on"), 11, g -> Cell.date(g.row().due().map(Due::on).orElse(null)))
            .text(part.head("due-state"), 11, g -> part.word("programme.due.", g.row().due().map(Due::state).orElse(null)))
            .cell(part.head("actions"), 9, g -> Cell.whole(g.row().actions()))
            .write(part.sheet("groups"), "Groups", material.groups());
    }

    /** The assessment that counts with the latest cut-off day. */
    private Optional<Assessed> last(Numbered<Portion.GroupLine> group) {
        return material.assessments(group).stream().filter(one -> one.row().holds())
            .max(Comparator.comparing((Assessed one) -> one.row().head().cutOff()).thenComparing(one -> one.row().head().number()));
    }

    private void overdue() {
        List<Numbered<Portion.GroupLine>> late = material.groups().stream()
            .filter(g -> g.row().due().filter(due -> due.state() == Due.State.DUE || due.state() == Due.State.OVERDUE).isPresent())
            .sorted(Comparator.comparing((Numbered<Portion.GroupLine> g) -> g.row().due().orElseThrow().on()).thenComparing(Numbered::number)).toList();
        named().text(part.head("occasion"), 24, g -> material.scale().occasion(g.row().due().orElseThrow().occasion())
                .map(part::title).orElse(g.row().due().orElseThrow().occasion()))
            .cell(part.head("due-on"), 11, g -> Cell.date(g.row().due().orElseThrow().on()))
            .formula(part.head("days-past"), 10, row -> "as_of-F" + row,
                g -> Cell.whole(g.row().due().orElseThrow().on().until(part.asOf(), ChronoUnit.DAYS)))
            .text(part.head("due-state"), 12, g -> part.word("programme.due.", g.row().due().orElseThrow().state()))
            .write(part.sheet("overdue"), "Overdue", late);
    }

    private void delivery() {
        Grid<Numbered<Portion.GroupLine>> grid = named();
        counted(grid, "enrolled", "COUNTIFS(%s,A%%d)".formatted(part.all("People", "group-no")), t -> t.enrolled);
        flagged(grid, "started", t -> t.started);
        flagged(grid, "half", t -> t.half);
        flagged(grid, "completed", t -> t.completed);
        counted(grid, "left-started", "COUNTIFS(%s,A%%d,%s,1,%s,1)".formatted(part.all("People", "group-no"), part.all("People", "left"),
            part.all("People", "started")), t -> t.leftStarted);
        flagged(grid, "left", t -> t.left);
        counted(grid, "going-on", "E%%1$d-COUNTIFS(%s,A%%1$d,%s,1)".formatted(part.all("People", "group-no"), part.all("People", "gone")), t -> t.goingOn);
        summed(grid, "present", part.isOfPeriod() ? "present-in" : "present", t -> t.present);
        summed(grid, "marks", part.isOfPeriod() ? "marks-in" : "marks", t -> t.marks);
        grid.cell(part.head("held"), 9, g -> Cell.whole(g.row().sessions().held()))
            .text(part.head("format"), 14, g -> part.word("programme.format.", g.row().format()))
            .formula(part.head("attendance"), 12, row -> "IF(OR(M%1$d=0,N%1$d<%2$d,F%1$d<IF(O%1$d=%3$s,1,%4$d)),\"\",L%1$d/M%1$d)".formatted(row,
                Few.SESSIONS, Live.quoted(part.word("programme.format.", Group.Format.INDIVIDUAL)), Few.PEOPLE),
                this::attendance);
        having(grid, "with-handouts", "handouts", t -> t.handouts);
        having(grid, "with-goals", "goals", t -> t.goals);
        having(grid, "followed-up", "follow-ups", t -> t.followedUp);
        having(grid, "with-others", "others", t -> t.others);
        grid.write(part.sheet("delivery"), "Delivery", material.groups());
    }

    private Cell attendance(Numbered<Portion.GroupLine> group) {
        FlowTally tally = group.tally();
        boolean few = group.row().sessions().held() < Few.SESSIONS
            || tally.started < (group.row().format() == Group.Format.INDIVIDUAL ? 1 : Few.PEOPLE);
        return few ? Cell.percent(null) : ProgrammePart.share(tally.present, tally.marks);
    }

    private void counted(Grid<Numbered<Portion.GroupLine>> grid, String key, String formula, Function<FlowTally, Integer> figure) {
        grid.formula(part.head(key), 11, row -> formula.formatted(row), g -> Cell.whole(figure.apply(g.tally())));
    }

    /** The sum of a column of the people that has the same name. */
    private void flagged(Grid<Numbered<Portion.GroupLine>> grid, String key, Function<FlowTally, Integer> figure) {
        summed(grid, key, key, figure);
    }

    private void summed(Grid<Numbered<Portion.GroupLine>> grid, String key, String column, Function<FlowTally, Integer> figure) {
        grid.formula(part.head(key), 11, row -> part.sumIf("People", column, "group-no", "A" + row), g -> Cell.whole(figure.apply(g.tally())));
    }

    /** How many people have any. */
    private void having(Grid<Numbered<Portion.GroupLine>> grid, String key, String column, Function<FlowTally, Integer> figure) {
        counted(grid, key, "COUNTIFS(%s,A%%d,%s,\">0\")".formatted(part.all("People", "group-no"), part.all("People", column)), figure);
    }

    private void sites() {
        Grid<SiteLine> grid = new Grid<SiteLine>().cell(part.head("site-no"), 8, s -> Cell.whole(s.number()))
            .text(part.head("site-code"), 8, SiteLine::code).wrapped(part.head("site"), 18, SiteLine::name).naming();
        for (Group.Status status : Group.Status.values()) {
            String word = part.word("roster.status.", status);
            grid.formula(word, 9, row -> ProgrammePart.countIfs(part.all("Groups", "site-no"), "A" + row, part.all("Groups", "state"), Live.quoted(word)),
                s -> Cell.whole(material.groups(s).stream().filter(g -> g.row().status() == status).count()));
        }
        summed(grid, "enrolled", t -> t.enrolled);
        summed(grid, "started", t -> t.started);
        summed(grid, "going-on", t -> t.goingOn);
        summed(grid, "present", t -> t.present);
        summed(grid, "marks", t -> t.marks);
        String overdue = part.word("programme.due.", Due.State.OVERDUE);
        grid.formula(part.head("attendance"), 9, row -> ProgrammePart.share("K" + row, "L" + row),
                s -> ProgrammePart.share(ProgrammeMaterial.sum(material.groups(s), t -> t.present), ProgrammeMaterial.sum(material.groups(s), t -> t.marks)))
            .formula(part.head("overdue"), 9, row -> ProgrammePart.countIfs(part.all("Groups", "site-no"), "A" + row, part.all("Groups", "due-state"),
                Live.quoted(overdue)), s -> Cell.whole(material.groups(s).stream()
                    .filter(g -> g.row().due().filter(due -> due.state() == Due.State.OVERDUE).isPresent()).count()))
            .formula(part.head("actions"), 8, row -> part.sumIf("Groups", "actions", "site-no", "A" + row),
                s -> Cell.whole(material.groups(s).stream().mapToInt(g -> g.row().actions()).sum()))
            .write(part.sheet("sites"), "Sites", material.sites());
    }

    private void summed(Grid<SiteLine> grid, String key, Function<FlowTally, Integer> figure) {
        grid.formula(part.head(key), 9, row -> part.sumIf("Delivery", key, "site-no", "A" + row),
            s -> Cell.whole(ProgrammeMaterial.sum(material.groups(s), figure)));
    }
}
