package org.imr.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.fidelity.Technique;
import org.imr.fidelity.TechniqueCategory;
import org.imr.roster.Session;
import org.imr.session.Attendance;
import org.imr.workbook.Cell;

/** The sessions, who was there, what was taught: the sheets that most figures are counted in. */
final class SessionSheets {

    private final Part part;
    private final Material material;

    private SessionSheets(Part part) {
        this.part = part;
        this.material = part.material();
    }

    static void write(Part part) {
        SessionSheets sheets = new SessionSheets(part);
        sheets.sessions();
        sheets.taught();
        if (!part.isAggregated()) {
            sheets.roll();
            sheets.attendance();
        }
    }

    private void sessions() {
        Grid<Session> grid = new Grid<Session>().cell(part.head("session"), 9, s -> Cell.whole(s.number()))
            .cell(part.head("date"), 12, s -> Cell.date(s.date()))
            .text(part.head("kind"), 12, s -> part.words().of(material.withGroup(s) ? "audit.kind-group" : "audit.kind-individual"))
            .text(part.head("state"), 16, s -> part.state(material.state(s)));
        if (part.isAggregated()) {
            grid.cell(part.head("present"), 10, s -> material.held(s) ? part.number(part.tallies().orElseThrow().present(s)) : Cell.EMPTY);
        } else {
            presence(grid);
        }
        for (TechniqueCategory category : material.scale().techniqueCategories()) {
            grid.wrapped(part.words().of(category.title()), 26, s -> titles(s, category.techniques()));
        }
        for (Technique skill : material.scale().skills()) {
            grid.wrapped(part.words().of(skill.title()), 14, s -> titles(s, List.of(skill)));
        }
        grid.wrapped(part.head("planned-modules"), 26, s -> modules(s.plannedModules()))
            .wrapped(part.head("taught-modules"), 26, s -> material.held(s) ? modules(s.modules()) : null)
            .when(!part.isAggregated()).wrapped(part.head("topics"), 30, s -> material.held(s) ? listed(s.topics().stream().map(part.names()::written)) : null)
            .when(!part.isAggregated()).wrapped(part.head("facilitators"), 24,
                s -> material.held(s) ? listed(s.facilitators().stream().map(part.names()::staff)) : null)
            .cell(part.head("minutes"), 9, s -> Cell.whole(material.held(s) ? s.minutes() : null))
            .when(!part.isAggregated()).wrapped(part.head("note"), 50, this::note)
            .write(part.sheet("sessions"), "Sessions", material.sessions());
    }

    /** Who was there, counted in the roll. */
    private void presence(Grid<Session> grid) {
        String held = "D%d=" + Live.quoted(part.state(Material.State.HELD));
        grid.formula(part.head("present"), 10, line -> "IF(" + held.formatted(line) + ","
                + Live.count(part.at("Roll", "session", "A" + line), part.at("Roll", "here", "1")) + ",\"\")",
                s -> material.held(s) ? Cell.whole(present(s)) : Cell.EMPTY)
            .formula(part.head("in-group"), 10, line -> "IF(AND(" + held.formatted(line) + ",C" + line + "="
                + Live.quoted(part.words().of("audit.kind-group")) + "),E" + line + ",\"\")",
                s -> material.held(s) && material.withGroup(s) ? Cell.whole(present(s)) : Cell.EMPTY);
    }

    private long present(Session session) {
        return material.attendance().stream().filter(a -> a.session().equals(session) && a.status().isPresent()).count();
    }

    /** The techniques used in a held session, of these; the scale alone says to which category one belongs. */
    private String titles(Session session, List<Technique> techniques) {
        if (!material.held(session)) {
            return null;
        }
        Set<String> used = Stream.of(session.motivational(), session.educational(), session.cognitiveBehavioural(), session.skills())
            .flatMap(List::stream).collect(Collectors.toSet());
        return listed(techniques.stream().filter(t -> used.contains(t.code())).map(t -> part.words().of(t.title())));
    }

    private String modules(List<String> codes) {
        return listed(codes.stream().map(code -> ModuleSheets.title(part, code)));
    }

    private String note(Session session) {
        return material.state(session) == Material.State.CANCELLED ? part.names().written(session.cancelledReason())
            : material.held(session) && part.isNamed() ? session.note() : null;
    }

    static String listed(Stream<String> texts) {
        String all = texts.collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    private void roll() {
        Grid<Attendance> grid = new Grid<>();
        grid.cell(part.head("session"), 9, a -> Cell.whole(a.session().number()))
            .cell(part.head("date"), 12, a -> Cell.date(a.session().date()))
            .text(part.head("person"), 12, a -> a.participant().code())
            .when(part.isNamed()).text(part.head("name"), 20, a -> a.participant().displayName()).naming()
            .text(part.head("status"), 14, a -> part.words().of("audit.attendance", a.status()))
            .formula(part.head("here"), 8, line -> Live.flag("OR(" + there(grid.at(part.head("status"), line)) + ")"), a -> Live.flag(a.status().isPresent()))
            .text(part.head("other-present"), 16, a -> part.words().yes(a.significantOtherPresent()))
            .text(part.head("homework-done"), 14, a -> part.words().of("audit.homework-was", a.homework()))
            .text(part.head("homework-helped"), 16, a -> part.words().yes(a.homeworkHelped()))
            .when(part.isNamed()).wrapped(part.head("note"), 46, Attendance::note)
            .write(part.sheet("roll"), "Roll", material.attendance());
    }

    /** The conditions of which one holds where somebody was there. */
    private String there(String cell) {
        return Stream.of(Attendance.Status.values()).filter(Attendance.Status::isPresent)
            .map(status -> cell + "=" + Live.quoted(part.words().of("audit.attendance", status))).collect(Collectors.joining(","));
    }

    /** One module in one session. */
    private record Lesson(Session session, String module) {
    }

    private void taught() {
        List<Lesson> lessons = new ArrayList<>();
        material.sessions().stream().filter(material::held)
            .forEach(s -> s.modules().stream().distinct().forEach(module -> lessons.add(new Lesson(s, module))));
        new Grid<Lesson>().cell(part.head("session"), 9, l -> Cell.whole(l.session().number()))
            .cell(part.head("date"), 12, l -> Cell.date(l.session().date()))
            .text(part.head("module"), 24, Lesson::module)
            .wrapped(part.head("title-of-module"), 40, l -> ModuleSheets.title(part, l.module()))
            .write(part.sheet("taught"), "Taught", lessons);
    }

    /** Sessions by people: so it fits a page, however long the group goes on. */
    private void attendance() {
        Map<String, String> rolls = new HashMap<>();
        material.attendance().forEach(a -> rolls.put(a.participant().code() + " " + a.session().number(),
            part.words().of("audit.attendance", a.status())));
        Grid<Session> grid = new Grid<Session>().cell(part.head("session"), 9, s -> Cell.whole(s.number()))
            .cell(part.head("date"), 12, s -> Cell.date(s.date()));
        material.people().forEach((code, stays) -> grid.text(part.isNamed() ? code + " \u00b7 " + stays.get(0).participant().displayName() : code, 14,
            s -> rolls.get(code + " " + s.number())));
        grid.write(part.sheet("attendance"), "Attendance", material.sessions().stream().filter(material::held).toList());
    }
}
