package org.imr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Finding;
import org.imr.fidelity.Item;
import org.imr.fidelity.Reason;
import org.imr.fidelity.Subject;
import org.imr.fidelity.Term;
import org.imr.workbook.Cell;

/** Behind each item's count: who or what is met, who is not and why, and who is left out and why. */
final class EvidenceSheet {

    private final Part part;
    private final Map<String, String> names;

    private EvidenceSheet(Part part) {
        this.part = part;
        this.names = part.material().dossier().names();
    }

    static void write(Part part) {
        new EvidenceSheet(part).evidence();
    }

    /** One finding of an item; no reason where none is needed. */
    private record Row(Item item, Subject who, String finding, Reason reason) {
    }

    private void evidence() {
        List<Row> rows = new ArrayList<>();
        for (Item item : part.material().items()) {
            part.material().evidence(item).ifPresent(found -> rows(item, found, rows));
        }
        new Grid<Row>().cell(part.head("item"), 7, row -> Cell.whole(row.item().number()))
            .wrapped(part.head("title"), 38, row -> part.words().of(row.item().title()))
            .text(part.head("finding"), 18, row -> part.head(row.finding()))
            .text(part.head("who"), 26, row -> who(row.who()))
            .when(part.isNamed()).text(part.head("name"), 24, row -> row.who().kind() == Subject.Kind.PERSON ? names.get(row.who().code()) : null)
            .wrapped(part.head("why"), 58, row -> row.reason() == null ? null : part.names().written(part.words().of(row.reason())))
            .write(part.sheet("evidence"), "Evidence", rows);
    }

    private static void rows(Item item, Evidence found, List<Row> rows) {
        found.met().forEach(who -> rows.add(new Row(item, who, "finding-met", null)));
        add(item, found.notMet(), "finding-not-met", rows);
        add(item, found.leftOut(), "finding-left-out", rows);
        add(item, found.shown(), "finding-shown", rows);
    }

    private static void add(Item item, List<Finding> findings, String finding, List<Row> rows) {
        findings.forEach(one -> rows.add(new Row(item, one.who(), finding, one.reason())));
    }

    private String who(Subject who) {
        return switch (who.kind()) {
            case PERSON -> who.code();
            case SESSION -> part.words().of("audit.session-number", who.code());
            case AREA -> part.material().scale().topicAreas().stream().filter(term -> term.code().equals(who.code())).map(Term::title)
                .map(part.words()::of).findFirst().orElse(who.code());
            case FACILITATOR -> part.names().staff(who.code(), staff(who.code()));
        };
    }

    private String staff(String email) {
        return part.material().facilitations().stream().map(one -> one.staff()).filter(one -> one.email().equals(email)).map(one -> one.name())
            .collect(Collectors.toSet()).stream().findFirst().orElse(email);
    }
}
