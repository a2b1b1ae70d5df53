package org.imr.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imr.credential.Requirement;
import org.imr.credential.Standing;
import org.imr.kernel.Word;
import org.imr.roster.LeaderStanding;
import org.imr.workbook.Cell;

/** How far who has led the groups is in each requirement set: the verdict with what is missing, and below it what each rests on. */
final class ProgrammeCredentials {

    private static final int MINUTES = 60;

    /** A person, by their number among the leaders, in a set, by its number. */
    private record Line(int leader, String name, int set, LeaderStanding of) {

        Standing standing() {
            return of.standing();
        }

        List<Standing.Progress> asked() {
            return standing().progress().stream().filter(one -> !one.requirement().optional()).toList();
        }
    }

    private record Part(Line line, Standing.Progress progress) {
    }

    private final ProgrammePart part;

    private ProgrammeCredentials(ProgrammePart part) {
        this.part = part;
    }

    static void write(ProgrammePart part) {
        var leaders = part.material().leaders();
        List<Line> lines = IntStream.range(0, leaders.size()).boxed().flatMap(at -> {
            List<LeaderStanding> standings = leaders.get(at).standings();
            return IntStream.range(0, standings.size()).mapToObj(set -> new Line(at + 1, leaders.get(at).name(), set + 1, standings.get(set)));
        }).toList();
        new ProgrammeCredentials(part).write(part.sheet("credentials"), lines);
    }

    private void write(Leaf sheet, List<Line> lines) {
        named(new Grid<Line>()).text(part.head("asked-there"), 12, line -> part.words().yes(line.of().asked()))
            .wrapped(part.head("verdict"), 22, line -> part.word("credentials.leave.", line.standing().leave()))
            .formula(part.head("requirements-met"), 11, row -> ProgrammePart.countIfs(part.all("Requirements", "leader-no"), at("A", row),
                part.all("Requirements", "set-no"), at("B", row), part.all("Requirements", "optional"), Live.quoted(part.words().yes(false)),
                part.all("Requirements", "requirement-state"), Live.quoted(part.word("credentials.state.", Standing.State.MET))),
                line -> Cell.whole(line.asked().stream().filter(Standing.Progress::isMet).count()))
            .cell(part.head("requirements-asked"), 9, line -> Cell.whole(line.asked().size()))
            .wrapped(part.head("what-is-missing"), 48, line -> line.standing().needed().stream().map(this::missing).collect(Collectors.joining("\n")))
            .when(part.shown() == People.NAMES).wrapped(part.head("leader"), 22, Line::name)
            .write(sheet, "Verdicts", lines);
        sheet.blank();
        new Grid<Part>().cell(part.head("leader-no"), 8, one -> Cell.whole(one.line().leader())).cell(part.head("set-no"), 8, one -> Cell.whole(one.line().set()))
            .wrapped(part.head("requirement"), 20, one -> part.words().of(one.progress().requirement().title()))
            .live(part.head("so-far"), 8, this::had, one -> Cell.decimal2(one.progress().have().doubleValue()))
            .cell(part.head("needed"), 12, one -> Cell.whole(one.progress().need()))
            .wrapped(part.head("requirement-state"), 22, one -> state(one.progress()))
            .formula(part.head("missing"), 11, row -> "MAX(0,E%1$d-D%1$d)".formatted(row), one -> Cell.decimal2(one.progress().missing().doubleValue()))
            .text(part.head("optional"), 9, one -> part.words().yes(one.progress().requirement().optional()))
            .text(part.head("unit"), 48, one -> part.head("unit-" + unit(one.progress().requirement())))
            .cell(part.head("by-day"), 22, one -> Cell.date(one.progress().due().orElse(null)))
            .write(sheet, "Requirements", () -> lines.stream().flatMap(line -> line.standing().progress().stream().map(one -> new Part(line, one))).iterator());
    }

    private Grid<Line> named(Grid<Line> grid) {
        return grid.cell(part.head("leader-no"), 8, line -> Cell.whole(line.leader())).cell(part.head("set-no"), 8, line -> Cell.whole(line.set()))
            .wrapped(part.head("set"), 20, line -> part.words().of(line.standing().set().title()))
            .text(part.head("set-version"), 8, line -> line.standing().set().version());
    }

    private static String at(String column, int row) {
        return column + row;
    }

    /** Hours and lessons from the sheet of courses; modules are counted in the sessions that somebody led, which are not in this workbook. */
    private String had(Part one, int row) {
        if (!(one.progress().requirement().amount() instanceof Requirement.Learning learning)) {
            return null;
        }
        String hours = learning.kinds().stream().map(kind -> "SUMIFS(" + part.all("Trainings", "hours") + "," + part.all("Trainings", "leader-no") + "," + at("A", row)
            + "," + part.all("Trainings", "kind") + "," + Live.quoted(part.words().of("credentials.kind." + kind)) + "," + part.all("Trainings", "date")
            + ",\"<=\"&as_of)").collect(Collectors.joining("+"));
        return "ROUNDDOWN(ROUND((" + hours + ")*" + MINUTES + "/" + learning.unitMinutes() + ",6),2)";
    }

    private String state(Standing.Progress one) {
        return one.overdue() ? part.words().of("credentials.state.overdue") : part.word("credentials.state.", one.state());
    }

    private String missing(Standing.Progress one) {
        String text = part.words().of("credentials.needs-" + unit(one.requirement()), one.missing(), part.words().of(one.requirement().title()));
        if (one.state() == Standing.State.TO_MAKE_UP) {
            text += " (" + part.words().of("credentials.state." + Word.of(one.state())) + ")";
        }
        return one.due().map(day -> ", " + part.words().of("credentials.by", day)).map(text::concat).orElse(text);
    }

    private static String unit(Requirement requirement) {
        return requirement.isRun() ? "modules" : requirement.isInLessons() ? "lessons" : "hours";
    }
}
