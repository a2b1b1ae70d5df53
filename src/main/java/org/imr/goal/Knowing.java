package org.imr.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.roster.Membership;
import org.imr.roster.Participant;

/** Finds how far the caller knows the goals they reach: to the end, or until the person left the last of the groups by which they are reached. */
@ApplicationScoped
public class Knowing {

    @Inject
    private ScopedStore store;
    @Inject
    private CurrentCaller current;

    /** As the caller knows those goals; inside a transaction. */
    @Requires(Permission.READ_GROUPS)
    public Known of(Collection<Goal> goals) {
        Set<Participant> people = goals.stream().map(Goal::participant)
            .filter(person -> !current.get().isAt(Role.COORDINATOR, person.site().id())).collect(Collectors.toSet());
        Map<UUID, LocalDate> until = people.isEmpty() || current.get().isSystem() ? Map.of() : until(people);
        return known(goals, until);
    }

    /** As a site knows them whose people had those last days there, by their ids; inside a transaction. */
    @Requires(Permission.READ_GROUPS)
    public Known until(Collection<Goal> goals, Map<UUID, LocalDate> lastDays) {
        return known(goals, lastDays);
    }

    private Known known(Collection<Goal> goals, Map<UUID, LocalDate> until) {
        List<Goal> left = goals.stream().filter(goal -> until.containsKey(goal.participant().id())).toList();
        return left.isEmpty() ? Known.until(until, List.of(), List.of()) : Known.until(until,
            store.ask(FormerWords.class).join("join fetch e.goal left join fetch e.step").where("e.goal in :left", "left", left).list(),
            store.ask(FormerStanding.class).join("join fetch e.goal left join fetch e.step").where("e.goal in :left", "left", left).list());
    }

    private Map<UUID, LocalDate> until(Set<Participant> people) {
        Map<UUID, LocalDate> until = new HashMap<>();
        store.ask(Membership.class).join("join fetch e.group g join fetch g.site").where("e.participant in :people and e.arrivingOn is null", "people", people)
            .list().forEach(stay -> until.merge(stay.participant().id(),
                stay.left() == null || stay.group().site().equals(stay.participant().site()) ? LocalDate.MAX : stay.left(),
                (one, other) -> one.isAfter(other) ? one : other));
        until.values().removeIf(LocalDate.MAX::equals);
        return until;
    }
}
