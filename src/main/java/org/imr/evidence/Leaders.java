package org.imr.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.imr.access.ScopedStore;
import org.imr.fidelity.GroupRecord.Facilitator;
import org.imr.fidelity.GroupRecord.Period;
import org.imr.fidelity.GroupRecord.Training;
import org.imr.kernel.Word;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;

/** Reads everyone ever assigned to run a group, with the trainings that the items about practice show. */
@ApplicationScoped
class Leaders {

    @Inject
    private ScopedStore store;

    List<Facilitator> of(Group group) {
        Map<String, List<Training>> trainings = store.ask(org.imr.access.Training.class)
            .where("e.staff.id in (select f.staff.id from Facilitation f where f.group = :group)", "group", group)
            .list(Rows.Trained.class, Rows.select(Rows.Trained.class, "e.staff.email, e.kind, e.date"))
            .stream().collect(groupingBy(Rows.Trained::staff,
                mapping(row -> new Training(Word.of(row.kind()), row.date()), toList())));
        return store.ask(Facilitation.class).where("e.group = :group", "group", group).order("e.from")
            .list(Rows.Assigned.class, Rows.select(Rows.Assigned.class, "e.staff.email, e.from, e.until"))
            .stream().collect(groupingBy(Rows.Assigned::staff)).entrySet().stream()
            .map(entry -> new Facilitator(entry.getKey(),
                entry.getValue().stream().map(row -> new Period(row.from(), row.until())).toList(),
                trainings.getOrDefault(entry.getKey(), List.of()))).toList();
    }
}
