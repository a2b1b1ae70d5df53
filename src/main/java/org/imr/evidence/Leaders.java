package org.imr.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imr.access.ScopedStore;
import org.imr.fidelity.GroupRecord.Facilitator;
import org.imr.fidelity.GroupRecord.Period;
import org.imr.fidelity.GroupRecord.Training;
import org.imr.kernel.Word;
import org.imr.roster.Facilitation;

/** Reads everyone ever assigned to run some groups, with the trainings that the items about practice show. */
@ApplicationScoped
class Leaders {

    @Inject
    private ScopedStore store;

    /** By group. */
    Map<UUID, List<Facilitator>> of(Set<UUID> groups) {
        Map<String, List<Training>> trainings = store.ask(org.imr.access.Training.class)
            .where("e.staff.id in (select f.staff.id from Facilitation f where f.group.id in :groups)", "groups", groups)
            .list(Rows.Trained.class, Rows.select(Rows.Trained.class, "e.staff.email, e.kind, e.date"))
            .stream().collect(groupingBy(Rows.Trained::staff,
                mapping(row -> new Training(Word.of(row.kind()), row.date()), toList())));
        Map<UUID, Map<String, List<Period>>> assigned = store.ask(Facilitation.class)
            .where("e.group.id in :groups", "groups", groups).order("e.from")
            .list(Rows.Assigned.class, Rows.select(Rows.Assigned.class, "e.group.id, e.staff.email, e.from, e.until"))
            .stream().collect(groupingBy(Rows.Assigned::group,
                groupingBy(Rows.Assigned::staff, mapping(row -> new Period(row.from(), row.until()), toList()))));
        return assigned.entrySet().stream().collect(toMap(Map.Entry::getKey,
            group -> group.getValue().entrySet().stream().map(one -> new Facilitator(one.getKey(), one.getValue(),
                trainings.getOrDefault(one.getKey(), List.of()))).toList()));
    }
}
