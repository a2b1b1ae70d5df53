package org.imr.report;

import java.util.List;
import java.util.function.Function;
import org.imr.report.ProgrammeMaterial.SiteLine;
import org.imr.roster.Membership;
import org.imr.workbook.Cell;

/** How far people come, of those enrolled and of those who started, and why some leave; over all, and site by site. */
final class ProgrammeFlow {

    /** A step of the way, named as the column of the table of delivery that it is counted in. */
    private record Step(String key, Function<FlowTally, Integer> figure, boolean afterStart) {
    }

    private static final List<Step> STEPS = List.of(new Step("enrolled", t -> t.enrolled, false), new Step("started", t -> t.started, true),
        new Step("half", t -> t.half, true), new Step("completed", t -> t.completed, true), new Step("left-started", t -> t.leftStarted, true),
        new Step("left", t -> t.left, false), new Step("going-on", t -> t.goingOn, false));

    private final ProgrammePart part;
    private final ProgrammeMaterial material;
    private final Leaf sheet;

    private ProgrammeFlow(ProgrammePart part) {
        this.part = part;
        this.material = part.material();
        this.sheet = part.sheet("flow");
    }

    static void write(ProgrammePart part) {
        ProgrammeFlow flow = new ProgrammeFlow(part);
        flow.steps();
        flow.sheet.blank();
        flow.reasons();
        flow.sheet.blank();
        flow.sites();
    }

    private long all(Function<FlowTally, Integer> figure) {
        return ProgrammeMaterial.sum(material.groups(), figure);
    }

    private String total(String key) {
        return "SUM(" + part.all("Delivery", key) + ")";
    }

    private void steps() {
        new Grid<Step>().text(part.head("step"), 31, step -> part.head(step.key()))
            .live(part.head("people"), 10, (step, line) -> total(step.key()), step -> Cell.whole(all(step.figure())))
            .live(part.head("of-enrolled"), 11, (step, line) -> ProgrammePart.share("B" + line, total("enrolled")),
                step -> ProgrammePart.share(all(step.figure()), all(t -> t.enrolled)))
            .live(part.head("of-started"), 11, (step, line) -> step.afterStart() ? ProgrammePart.share(total(step.key()), total("started")) : null,
                step -> step.afterStart() ? ProgrammePart.share(all(step.figure()), all(t -> t.started)) : Cell.EMPTY)
            .write(sheet, "Flow", STEPS);
    }

    private void reasons() {
        List<Membership.Reason> reasons = List.of(Membership.Reason.values()).stream().filter(reason -> reason != Membership.Reason.COMPLETED).toList();
        String left = part.all("People", "left");
        new Grid<Membership.Reason>().wrapped(part.head("reason"), 31, reason -> part.word("roster.reason.", reason))
            .live(part.head("people"), 10, (reason, line) -> ProgrammePart.countIfs(left, "1", part.all("People", "reason"),
                Live.quoted(part.word("roster.reason.", reason))) + (reason == Membership.Reason.UNKNOWN
                    ? "+" + ProgrammePart.countIfs(left, "1", part.all("People", "reason"), "\"\"") : ""),
                reason -> Cell.whole(all(t -> t.left(reason))))
            .live(part.head("of-left"), 11, (reason, line) -> ProgrammePart.share("B" + line, total("left")),
                reason -> ProgrammePart.share(all(t -> t.left(reason)), all(t -> t.left)))
            .write(sheet, "Reasons", reasons);
    }

    private void sites() {
        Grid<SiteLine> grid = new Grid<SiteLine>().text(part.head("site"), 31, SiteLine::name).cell(part.head("site-no"), 8, s -> Cell.whole(s.number()));
        STEPS.forEach(step -> grid.formula(part.head(step.key()), 11, line -> part.sumIf("Delivery", step.key(), "site-no", "B" + line),
            s -> Cell.whole(ProgrammeMaterial.sum(material.groups(s), step.figure()))));
        grid.formula(part.head("completed-of-enrolled"), 11, line -> ProgrammePart.share("F" + line, "C" + line), s -> share(s, t -> t.completed, t -> t.enrolled))
            .formula(part.head("completed-of-started"), 11, line -> ProgrammePart.share("F" + line, "D" + line), s -> share(s, t -> t.completed, t -> t.started))
            .formula(part.head("left-of-enrolled"), 11, line -> ProgrammePart.share("H" + line, "C" + line), s -> share(s, t -> t.left, t -> t.enrolled))
            .formula(part.head("left-of-started"), 11, line -> ProgrammePart.share("G" + line, "D" + line), s -> share(s, t -> t.leftStarted, t -> t.started))
            .write(sheet, "FlowBySite", material.sites());
    }

    private Cell share(SiteLine site, Function<FlowTally, Integer> one, Function<FlowTally, Integer> whole) {
        return ProgrammePart.share(ProgrammeMaterial.sum(material.groups(site), one), ProgrammeMaterial.sum(material.groups(site), whole));
    }
}
