package org.imr.report;

import java.util.stream.Stream;
import org.imr.roster.Membership;
import org.imr.workbook.Cell;

/** The people of the programme, one row for each person and group: what every figure of the flow and of delivery is counted in. */
final class ProgrammePeople {

    private ProgrammePeople() {
    }

    static void write(ProgrammePart part, Stream<Enrolled> people) {
        String completed = Live.quoted(part.word("roster.reason.", Membership.Reason.COMPLETED));
        Grid<Enrolled> grid = new Grid<Enrolled>().cell(part.head("site-no"), 8, e -> Cell.whole(e.group().site()))
            .cell(part.head("group-no"), 8, e -> Cell.whole(e.group().number()))
            .text(part.head("group"), 12, e -> e.group().row().code())
            .text(part.head("person"), 12, e -> e.person().code()).naming()
            .cell(part.head("joined"), 11, e -> Cell.date(e.person().joined()))
            .cell(part.head("left-on"), 11, e -> Cell.date(e.person().left()))
            .wrapped(part.head("reason"), 26, e -> part.word("roster.reason.", e.person().reason()))
            .cell(part.head("present"), 10, e -> Cell.whole(e.person().present()))
            .cell(part.head("marks"), 10, e -> Cell.whole(e.person().marks()))
            .cell(part.head("sessions"), 10, e -> Cell.whole(e.group().row().sessions().course()))
            .formula(part.head("started"), 9, row -> Live.flag("H" + row + ">0"), e -> Live.flag(e.hasStarted()))
            .formula(part.head("half"), 9, row -> Live.flag("AND(H%1$d>0,2*H%1$d>=J%1$d)".formatted(row)), e -> Live.flag(e.hasHalf()))
            .formula(part.head("gone"), 9, row -> Live.flag("OR(AND(F%1$d<>\"\",F%1$d<as_of),G%1$d=%2$s)".formatted(row, completed)),
                e -> Live.flag(e.isGone()))
            .formula(part.head("completed"), 11, row -> Live.flag("AND(K%1$d=1,M%1$d=1,G%1$d=%2$s)".formatted(row, completed)),
                e -> Live.flag(e.hasCompleted()))
            .formula(part.head("left"), 9, row -> Live.flag("AND(M%1$d=1,G%1$d<>%2$s)".formatted(row, completed)), e -> Live.flag(e.hasLeft()))
            .cell(part.head("handouts"), 10, e -> Cell.whole(e.person().handouts()))
            .cell(part.head("goals"), 9, e -> Cell.whole(e.person().goals()))
            .cell(part.head("follow-ups"), 10, e -> Cell.whole(e.person().followUps()))
            .cell(part.head("others"), 12, e -> Cell.whole(e.person().othersMonth()))
            .when(part.isOfPeriod()).cell(part.head("present-in"), 10, e -> Cell.whole(e.person().presentIn()))
            .when(part.isOfPeriod()).cell(part.head("marks-in"), 10, e -> Cell.whole(e.person().marksIn()));
        if (part.shown() == People.NAMES) {
            grid.text(part.head("name"), 20, e -> e.person().name());
        }
        grid.write(part.sheet("people"), "People", people::iterator);
    }
}
