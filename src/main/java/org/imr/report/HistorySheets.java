package org.imr.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.imr.access.AuditEntry;
import org.imr.session.Homework;
import org.imr.workbook.Cell;

/** Homework agreed, and the trail of changes. */
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
    }

    private void homework() {
        new Grid<Homework>().cell(part.head("session"), 9, h -> Cell.whole(h.session().number()))
            .cell(part.head("date"), 12, h -> Cell.date(h.session().date()))
            .text(part.head("person"), 12, h -> h.participant() != null ? h.participant().code() : part.isNamed() ? null : part.head("everyone"))
            .when(part.isNamed()).text(part.head("name"), 20, h -> h.participant() == null ? part.head("everyone") : h.participant().displayName())
            .wrapped(part.head("text"), 60, h -> part.isNamed() || h.participant() == null ? part.names().written(h.text()) : part.head("not-here"))
            .wrapped(part.head("title-of-module"), 40, h -> h.module() == null ? null : ModuleSheets.title(part, h.module()))
            .write(part.sheet("homework"), "Homework", material.homework());
    }

    private void history() {
        DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH:mm").withZone(material.group().site().timeZone());
        new Grid<AuditEntry>().cell(part.head("date"), 12,
                e -> Cell.date(LocalDate.ofInstant(e.at(), material.group().site().timeZone())))
            .text(part.head("time"), 8, e -> clock.format(e.at()))
            .text(part.head("staff"), 28, e -> part.names().staff(e.actor(), e.actor()))
            .text(part.head("record"), 16, AuditEntry::kind)
            .text(part.head("code"), 20, e -> part.names().written(e.code()))
            .text(part.head("action"), 16, AuditEntry::action)
            .when(part.isNamed()).wrapped(part.head("detail"), 60, AuditEntry::detail)
            .when(part.isNamed()).wrapped(part.head("reason"), 40, AuditEntry::reason)
            .write(part.sheet("history"), "History", material.history());
    }
}
