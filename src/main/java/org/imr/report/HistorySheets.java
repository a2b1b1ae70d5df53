package org.imr.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imr.access.AuditEntry;
import org.imr.fidelity.Anchor;
import org.imr.fidelity.Fact;
import org.imr.fidelity.Item;
import org.imr.fidelity.Rule;
import org.imr.session.Homework;
import org.imr.workbook.Cell;

/** Homework agreed, the trail of changes, and how to read the workbook. */
final class HistorySheets {

    private final Part part;
    private final Material material;

    private HistorySheets(Part part) {
        this.part = part;
        this.material = part.material();
    }

    static void write(Part part) {
        HistorySheets sheets = new HistorySheets(part);
        sheets.homework();
        sheets.history();
        sheets.guide();
    }

    private void homework() {
        new Grid<Homework>().cell(part.head("session"), 9, h -> Cell.whole(h.session().number()))
            .cell(part.head("date"), 12, h -> Cell.date(h.session().date()))
            .text(part.head("person"), 12, h -> h.participant() == null ? null : h.participant().code())
            .text(part.head("name"), 20, h -> h.participant() == null ? part.head("everyone") : h.participant().displayName())
            .wrapped(part.head("text"), 60, Homework::text)
            .wrapped(part.head("title-of-module"), 40, h -> h.module() == null ? null : ModuleSheets.title(part, h.module()))
            .write(part.sheet("homework"), "Homework", material.homework());
    }

    private void history() {
        DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH:mm").withZone(material.group().site().timeZone());
        new Grid<AuditEntry>().cell(part.head("date"), 12,
                e -> Cell.date(LocalDate.ofInstant(e.at(), material.group().site().timeZone())))
            .text(part.head("time"), 8, e -> clock.format(e.at()))
            .text(part.head("staff"), 28, AuditEntry::actor)
            .text(part.head("record"), 16, AuditEntry::kind)
            .text(part.head("code"), 20, AuditEntry::code)
            .text(part.head("action"), 16, AuditEntry::action)
            .wrapped(part.head("detail"), 60, AuditEntry::detail)
            .wrapped(part.head("reason"), 40, AuditEntry::reason)
            .write(part.sheet("history"), "History", material.history());
    }

    /** One line of the guide: what it is about, and what is said of it. */
    private record Line(String about, String said, String certainty) {
    }

    private void guide() {
        List<Line> lines = new ArrayList<>();
        Stream.of("counted-live", "in-scope", "attendance", "handouts", "others", "goals", "to-come", "length", "rating")
            .filter(key -> !key.equals("length") || material.counts(Rule.Kind.PROGRAMME_LENGTH))
            .filter(key -> !key.equals("others") || material.counts(Rule.Kind.SIGNIFICANT_OTHERS))
            .forEach(key -> lines.add(new Line(part.head("guide-" + key), part.head("guide-" + key + "-text"), null)));
        for (Item item : material.items()) {
            String about = item.number() + ". " + part.words().of(item.title());
            lines.add(new Line(about, part.words().of(item.counted()), certainty(item)));
            for (Anchor anchor : item.anchors()) {
                lines.add(new Line(about + " · " + anchor.rating(), part.words().of(anchor.text()), null));
            }
        }
        new Grid<Line>().wrapped(part.head("about"), 40, Line::about).wrapped(part.head("meaning"), 90, Line::said)
            .wrapped(part.head("certainty"), 40, Line::certainty)
            .write(part.sheet("guide"), "Guide", lines);
    }

    /** Which parts of an item were not compared with the scale's own text; null when all were. */
    private String certainty(Item item) {
        return SessionSheets.listed(item.facts().stream().filter(fact -> !fact.verified()).map(Fact::name)
            .map(name -> part.words().of("audit.unchecked-" + name)));
    }
}
