package org.imr.report;

import java.util.ArrayList;
import java.util.List;
import org.imr.curriculum.Module;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Subject;
import org.imr.fidelity.Term;
import org.imr.roster.Membership;
import org.imr.session.Attendance;
import org.imr.workbook.Cell;

/** Which modules were taught, which topic areas that covers, and whose handouts are complete. */
final class ModuleSheets {

    private final Part part;
    private final Material material;

    private ModuleSheets(Part part) {
        this.part = part;
        this.material = part.material();
    }

    static void write(Part part) {
        ModuleSheets sheets = new ModuleSheets(part);
        sheets.modules();
        if (part.material().counts(Rule.Kind.TOPIC_AREAS)) {
            sheets.areas();
        }
        if (!part.isAggregated()) {
            sheets.coverage();
        }
    }

    /** The module's title in the edition, or its code. */
    static String title(Part part, String code) {
        return part.material().module(code).map(module -> part.words().of(module.title())).orElse(code);
    }

    /** A module and one of the areas it covers; null for none. */
    private record Covering(String module, String area) {
    }

    private void modules() {
        boolean counted = material.counts(Rule.Kind.TOPIC_AREAS);
        List<Covering> rows = new ArrayList<>();
        for (String code : material.moduleCodes()) {
            List<String> areas = counted ? material.module(code).map(Module::topicAreas).orElse(List.of()) : List.of();
            areas.forEach(area -> rows.add(new Covering(code, area)));
            if (areas.isEmpty()) {
                rows.add(new Covering(code, null));
            }
        }
        Grid<Covering> grid = new Grid<Covering>().text(part.head("module"), 24, Covering::module)
            .wrapped(part.head("title-of-module"), 40, row -> title(part, row.module()));
        if (counted) {
            grid.text(part.head("area"), 34, row -> row.area() == null ? null : area(row.area()));
        }
        grid.cell(part.head("sessions-planned"), 14, row -> Cell.whole(
                material.sessions().stream().filter(s -> s.plannedModules().contains(row.module())).count()))
            .formula(part.head("sessions-taught"), 14, line -> Live.count(part.at("Taught", "module", "A" + line)),
                row -> Cell.whole(material.sessions().stream().filter(material::held)
                    .filter(s -> s.modules().contains(row.module())).count()))
            .cell(part.head("handouts-in-edition"), 14, row -> Cell.whole(
                material.module(row.module()).map(module -> module.handouts().size()).orElse(0)))
            .when(!part.isAggregated()).formula(part.head("handouts-given"), 14, line -> Live.count(part.at("Handouts", "module", "A" + line)),
                row -> Cell.whole(material.handouts().stream()
                    .filter(h -> material.moduleOf(h.handout()).filter(row.module()::equals).isPresent()).count()))
            .write(part.sheet("modules"), "Modules", rows);
    }

    private String area(String code) {
        return material.scale().topicAreas().stream().filter(term -> term.code().equals(code)).findFirst()
            .map(term -> part.words().of(term.title())).orElse(code);
    }

    private void areas() {
        Rule.Basis basis = material.items().stream().flatMap(item -> item.rule().stream())
            .filter(rule -> rule.kind() == Rule.Kind.TOPIC_AREAS).map(Rule::basis).findFirst().orElse(Rule.Basis.COVERED);
        String taught = basis == Rule.Basis.MATERIALS ? "" : "*(" + part.all("Modules", "sessions-taught") + ">0)";
        List<Subject> covered = material.evidence().stream().filter(e -> e.rule() == Rule.Kind.TOPIC_AREAS)
            .map(Evidence::met).findFirst().orElse(List.of());
        new Grid<Term>().text(part.head("area"), 40, term -> part.words().of(term.title()))
            .formula(part.head("covered"), 12, line -> Live.flag("SUMPRODUCT((" + part.at("Modules", "area", "A" + line) + ")" + taught
                    + "*(" + part.all("Modules", "handouts-in-edition") + ">0))>0"),
                term -> Live.flag(covered.stream().anyMatch(subject -> subject.code().equals(term.code()))))
            .write(part.sheet("areas"), "Areas", material.scale().topicAreas());
    }

    /** A person and a module. */
    private record Pair(List<Membership> person, String module) {

        String code() {
            return person.get(0).participant().code();
        }
    }

    private void coverage() {
        List<Pair> pairs = new ArrayList<>();
        material.people().values().forEach(person -> material.moduleCodes().forEach(code -> pairs.add(new Pair(person, code))));
        Grid<Pair> grid = new Grid<>();
        grid.text(part.head("person"), 12, Pair::code)
            .when(part.isNamed()).text(part.head("name"), 20, pair -> pair.person().get(0).participant().displayName())
            .text(part.head("module"), 24, Pair::module)
            .formula(part.head("sessions-attended"), 16, line -> "SUMPRODUCT((" + part.at("Roll", "person", "A" + line) + ")*("
                    + part.at("Roll", "here", "1") + ")*(COUNTIFS(" + part.all("Taught", "session") + "," + part.all("Roll", "session") + ","
                    + part.all("Taught", "module") + "," + grid.at(part.head("module"), line) + ")>0))",
                pair -> Cell.whole(attended(material, pair.code(), pair.module())))
            .formula(part.head("handouts-given"), 16, line -> Live.count(part.at("Handouts", "person", "A" + line),
                part.at("Handouts", "module", grid.at(part.head("module"), line))), pair -> Cell.whole(given(material, pair.code(), pair.module())))
            .write(part.sheet("coverage"), "Coverage", pairs);
    }

    /** In how many held sessions with the module the person was present. */
    static long attended(Material material, String person, String module) {
        return material.attendance().stream().filter(a -> a.participant().code().equals(person) && a.status().isPresent())
            .map(Attendance::session).filter(s -> s.modules().contains(module)).count();
    }

    /** How many lines of the ledger give the person a handout of the module. */
    static long given(Material material, String person, String module) {
        return material.handouts().stream().filter(h -> h.participant().code().equals(person))
            .filter(h -> material.moduleOf(h.handout()).filter(module::equals).isPresent()).count();
    }
}
