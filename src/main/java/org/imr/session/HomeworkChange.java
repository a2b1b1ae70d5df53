package org.imr.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.imr.kernel.Rejected;
import org.imr.roster.Participant;

/** Homework as it is typed, one piece a line: pieces that stay keep their row, the same piece twice is one. */
final class HomeworkChange {

    private static final int LONGEST = 4000;

    private final SessionRecords records;
    private final Changes changes;

    HomeworkChange(SessionRecords records, Changes changes) {
        this.records = records;
        this.changes = changes;
    }

    /** @param person null for all */
    void apply(Participant person, String typed) {
        List<Homework> before = records.homework(person);
        String text = PlainText.of(typed);
        if ((text == null ? "" : text).equals(SheetBuilder.lines(before))) {
            return;
        }
        String field = (person == null ? "all" : person.code()) + " new homework";
        Set<String> wanted = new LinkedHashSet<>();
        if (text != null) {
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(wanted::add);
        }
        for (Homework one : before) {
            if (!wanted.remove(one.text())) {
                changes.remove(one, field, one.text());
            }
        }
        List<String> modules = records.session().modules();
        for (String line : wanted) {
            if (line.length() > LONGEST) {
                throw new Rejected("session.too-long", LONGEST);
            }
            changes.add(new Homework(records.session(), person, line, modules.size() == 1 ? modules.get(0) : null), field, line);
        }
    }
}
