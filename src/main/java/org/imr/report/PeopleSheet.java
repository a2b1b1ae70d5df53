package org.imr.report;

import java.time.LocalDate;
import java.util.List;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Rule;
import org.imr.roster.Membership;
import org.imr.session.Contact;
import org.imr.workbook.Cell;

/** One row for each person of the group, with what the items about people count. */
final class PeopleSheet {

    private final Part part;
    private final Material material;
    private final LocalDate recent;

    private PeopleSheet(Part part) {
        this.part = part;
        this.material = part.material();
        this.recent = material.assessment().cutOff().minusMonths(months(material));
    }

    /** How many months back a contact with a significant other counts, as the scale says. */
    static int months(Material material) {
        return material.items().stream().flatMap(item -> item.rule().stream())
            .filter(rule -> rule.kind() == Rule.Kind.SIGNIFICANT_OTHERS).mapToInt(Rule::months).findFirst().orElse(1);
    }

    static void write(Part part) {
        new PeopleSheet(part).people();
    }

    private void people() {
        Grid<List<Membership>> grid = new Grid<>();
        grid.text(part.head("person"), 12, PeopleSheet::code)
            .when(part.isNamed()).text(part.head("name"), 20, p -> p.get(0).participant().displayName())
            .text(part.head("consent"), 12, p -> part.words().yes(p.get(0).participant().consent()))
            .cell(part.head("joined"), 12, p -> Cell.date(p.get(0).joined()))
            .cell(part.head("left"), 12, p -> Cell.date(left(p) ? last(p).left() : null))
            .text(part.head("left-reason"), 18, p -> left(p) ? part.words().of("audit.left", last(p).reason()) : null)
            .formula(part.head("times-present"), 10, line -> Live.count(of("Roll", line), part.at("Roll", "here", "1")),
                p -> Cell.whole(present(material, p)))
            .formula(part.head("times-on-roll"), 10, line -> Live.count(of("Roll", line)), p -> Cell.whole(onRoll(p)))
            .formula(part.head("attendance"), 12, line -> "IF(%1$s=0,\"\",%2$s/%1$s)".formatted(grid.at(part.head("times-on-roll"), line),
                    grid.at(part.head("times-present"), line)),
                p -> onRoll(p) == 0 ? Cell.EMPTY : Cell.percent((double) present(material, p) / onRoll(p)))
            .formula(part.head("in-scope"), 10, line -> Live.flag(grid.at(part.head("times-present"), line) + ">0"), p -> Live.flag(present(material, p) > 0))
            .formula(part.head("goals-set"), 10, line -> Live.count(of("Goals", line)),
                p -> Cell.whole(material.goals().stream().filter(g -> g.participant().code().equals(code(p))).count()))
            .formula(part.head("goals-followed-up"), 12, line -> Live.count(of("FollowUps", line), part.at("FollowUps", "counts", "1")),
                p -> Cell.whole(material.followUps().stream().filter(f -> f.goal().participant().code().equals(code(p)))
                    .filter(f -> f.date().isAfter(f.goal().setOn())).count()))
            .formula(part.head("handouts-complete"), 12, this::complete, p -> Live.flag(complete(p)));
        if (material.counts(Rule.Kind.SIGNIFICANT_OTHERS)) {
            grid.formula(part.head("other-lately"), 14, this::other, p -> Live.flag(other(code(p))));
        }
        if (material.counts(Rule.Kind.PROGRAMME_LENGTH)) {
            grid.cell(part.head("programme-length"), 14, p -> Live.flag(material.evidence().stream()
                .filter(e -> e.rule() == Rule.Kind.PROGRAMME_LENGTH).map(Evidence::met).flatMap(List::stream)
                .anyMatch(subject -> subject.code().equals(code(p)))));
        }
        grid.write(part.sheet("people"), "People", List.copyOf(material.people().values()));
    }

    private String of(String table, int line) {
        return part.at(table, "person", "A" + line);
    }

    static String code(List<Membership> person) {
        return person.get(0).participant().code();
    }

    private static Membership last(List<Membership> person) {
        return person.get(person.size() - 1);
    }

    private boolean left(List<Membership> person) {
        return person.stream().noneMatch(stay -> stay.holdsOn(material.assessment().cutOff()));
    }

    static long present(Material material, List<Membership> person) {
        return material.attendance().stream().filter(a -> a.participant().code().equals(code(person)) && a.status().isPresent()).count();
    }

    private long onRoll(List<Membership> person) {
        return material.attendance().stream().filter(a -> a.participant().code().equals(code(person))).count();
    }

    private String complete(int line) {
        String attended = part.all("Coverage", "sessions-attended") + ">0";
        return "IF(" + Live.count(of("Coverage", line), attended) + "=0,0,"
            + Live.flag(Live.count(of("Coverage", line), attended, part.at("Coverage", "handouts-given", "0")) + "=0") + ")";
    }

    private boolean complete(List<Membership> person) {
        List<String> attended = material.moduleCodes().stream()
            .filter(module -> ModuleSheets.attended(material, code(person), module) > 0).toList();
        return !attended.isEmpty() && attended.stream().allMatch(module -> ModuleSheets.given(material, code(person), module) > 0);
    }

    private String other(int line) {
        return Live.flag(Live.count(of("Contacts", line), part.says("Contacts", "with", "contact-significant-other"), since("Contacts"))
            + "+" + Live.count(of("Roll", line), part.says("Roll", "other-present", "yes"), since("Roll"))
            + "+" + Live.count(of("Roll", line), part.says("Roll", "homework-helped", "yes"), since("Roll"))
            + "+" + Live.count(of("FollowUps", line), part.says("FollowUps", "other-helped", "yes"), since("FollowUps")) + ">0");
    }

    private String since(String table) {
        return part.all(table, "date") + ">month_before";
    }

    private boolean other(String person) {
        return material.contacts().stream().anyMatch(c -> c.participant().code().equals(person)
                && c.kind() == Contact.Kind.SIGNIFICANT_OTHER && c.date().isAfter(recent))
            || material.attendance().stream().anyMatch(a -> a.participant().code().equals(person) && a.session().date().isAfter(recent)
                && (Boolean.TRUE.equals(a.significantOtherPresent()) || Boolean.TRUE.equals(a.homeworkHelped())))
            || material.followUps().stream().anyMatch(f -> f.goal().participant().code().equals(person)
                && Boolean.TRUE.equals(f.helped()) && f.date().isAfter(recent));
    }
}
