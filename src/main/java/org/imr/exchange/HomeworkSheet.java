package org.imr.exchange;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.imr.access.ScopedStore;
import org.imr.roster.Group;
import org.imr.session.Homework;
import org.imr.workbook.Faults;

/** What was agreed to be done until next time. */
final class HomeworkSheet extends Sheet<Homework> {

    HomeworkSheet() {
        super("Homework", Homework.class, Owner.GROUP, "e.session.group.code",
            "join fetch e.session s join fetch s.group g join fetch g.site left join fetch e.participant");
    }

    @Override
    List<String> cells(Homework homework) {
        return new Agreed(homework.session().group().code(), homework.session().number(),
            homework.participant() == null ? null : homework.participant().code(), homework.text(), homework.module()).cells();
    }

    /** Homework as it is written. @param person null for everybody's */
    public record Agreed(String group, int session, String person, String text, String module) {

        List<String> cells() {
            return Written.row(group, session, person, text, module);
        }
    }

    /** One for each session or more: read as what is written. */
    @Override
    Stream<List<String>> written(ScopedStore store, Collection<String> groups, Extent extent) {
        return store.ask(Homework.class).exchangeable().join("left join e.participant p").where("e.session.group.code in :codes", "codes", groups)
            .list(Agreed.class, "new org.imr.exchange.HomeworkSheet$Agreed(e.session.group.code, e.session.number, p.code, e.text, e.module)").stream()
            .map(Agreed::cells);
    }

    @Override
    Homework make(Row row, Records records) {
        String person = row.code("participant");
        return new Homework(records.session(row.code("group"), row.integer("session")),
            person == null ? null : records.participant(person), row.text("text"), null);
    }

    @Override
    void fill(Homework homework, Row row, Records records) {
        homework.module(row.given("module", Row::code, homework.module()));
    }

    @Override
    void check(Homework homework, Row row, Records records, Faults faults) {
        if (row.code("module") != null && !records.isModule(row.code("module"))) {
            faults.add(row.fault("module", "known-module"));
        }
    }

    @Override
    Place place(Homework homework) {
        Group group = homework.session().group();
        return new Place(group.site().code(), group.code());
    }
}
