package org.imr.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imr.access.Training;
import org.imr.oversight.Portion;
import org.imr.workbook.Cell;

/** Who has led the groups, with courses and supervision. */
final class ProgrammeLeaders {

    private record Line(int number, Portion.Leader leader) {

        Stream<Portion.Learned> learned(Training.Kind kind) {
            return leader.learned().stream().filter(one -> one.kind() == kind);
        }
    }

    private record Lesson(int number, Portion.Learned learned) {
    }

    private ProgrammeLeaders() {
    }

    static void write(ProgrammePart part) {
        List<Portion.Leader> leaders = part.material().leaders();
        List<Line> lines = IntStream.range(0, leaders.size()).mapToObj(i -> new Line(i + 1, leaders.get(i))).toList();
        new Grid<Lesson>().cell(part.head("leader-no"), 8, l -> Cell.whole(l.number())).text(part.head("kind"), 22, l -> kind(part, l.learned().kind()))
            .cell(part.head("date"), 11, l -> Cell.date(l.learned().date())).cell(part.head("hours"), 9, l -> Cell.decimal2(l.learned().hours()))
            .write(part.sheet("trainings"), "Trainings", () -> lines.stream().flatMap(line -> line.leader().learned().stream()
                .map(one -> new Lesson(line.number(), one))).iterator());
        Grid<Line> grid = new Grid<Line>().cell(part.head("leader-no"), 8, l -> Cell.whole(l.number()))
            .cell(part.head("leads-now"), 10, l -> Cell.whole(l.leader().running()));
        for (Training.Kind kind : Training.Kind.values()) {
            grid.formula(part.words().of("book.hours-of", kind(part, kind)), 14, line -> "SUMIFS(" + part.all("Trainings", "hours") + ","
                + part.all("Trainings", "leader-no") + ",A" + line + "," + part.all("Trainings", "kind") + "," + Live.quoted(kind(part, kind)) + ")",
                l -> Cell.decimal2(l.learned(kind).mapToDouble(Portion.Learned::hours).sum()));
        }
        grid.cell(part.head("base-course-on"), 11, l -> Cell.date(l.learned(Training.Kind.BASE_COURSE).map(Portion.Learned::date).findFirst().orElse(null)))
            .cell(part.head("last-supervision"), 11, l -> Cell.date(l.learned(Training.Kind.SUPERVISION).map(Portion.Learned::date)
                .reduce((earlier, later) -> later).orElse((LocalDate) null)));
        if (part.shown() == People.NAMES) {
            grid.wrapped(part.head("leader"), 20, l -> l.leader().name()).wrapped(part.head("email"), 28, l -> l.leader().email());
        }
        grid.write(part.sheet("leaders"), "Leaders", lines);
    }

    private static String kind(ProgrammePart part, Training.Kind kind) {
        return part.word("credentials.kind.", kind);
    }
}
