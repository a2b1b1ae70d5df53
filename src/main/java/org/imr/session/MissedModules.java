package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Session;

/**
 * Which modules the people in a group have missed: taught in a session with the group at which they were not present. In a closed
 * group that is from its first session on, whenever they joined; where people come and go the modules come round, so that only
 * sessions during their stay are missed. One to one nobody misses what the others had.
 */
@ApplicationScoped
public class MissedModules {

    @Inject
    private ScopedStore store;
    @Inject
    private ModulesReceived received;
    @Inject
    private Clock clock;

    /** One stay of somebody who is in the group today. */
    public record Stay(String participant, String name, LocalDate joined, LocalDate left) {

        boolean holdsOn(LocalDate day) {
            return !joined.isAfter(day) && (left == null || !left.isBefore(day));
        }
    }

    /** A session with the group that was held. */
    public record Held(int number, LocalDate date, List<String> modules) {
    }

    /** Everybody who is in the group today and has missed something of it, by name. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public List<Missed> of(String groupCode) {
        Group group = store.ask(Group.class).join("join fetch e.site").where("e.code = :code", "code", groupCode).get();
        Map<String, List<Stay>> people = people(group, group.site().today(clock));
        if (group.format() == Group.Format.INDIVIDUAL || people.isEmpty()) {
            return List.of();
        }
        List<Held> held = store.ask(Session.class).where("e.group = :group and e.status = :held and e.kind = :kind", "group", group,
                "held", Session.Status.HELD, "kind", Session.Kind.GROUP).order("e.date, e.time, e.number").list().stream()
            .map(session -> new Held(session.number(), session.date(), session.modules())).toList();
        Map<String, Set<Integer>> present = present(group, people.keySet());
        Map<String, Map<String, Integer>> here = received.of(groupCode, people.keySet());
        Map<String, Map<String, Integer>> elsewhere = received.elsewhere(groupCode, people.keySet());
        return people.entrySet().stream().map(person -> {
            String code = person.getKey();
            List<Held> without = held.stream().filter(session -> !present.getOrDefault(code, Set.of()).contains(session.number()))
                .filter(session -> group.format() == Group.Format.CLOSED || person.getValue().stream().anyMatch(stay -> stay.holdsOn(session.date())))
                .toList();
            return new Missed(code, person.getValue().get(0).name(), parts(without, here.getOrDefault(code, Map.of()),
                elsewhere.getOrDefault(code, Map.of())), without.isEmpty() ? null : without.get(without.size() - 1));
        }).filter(missed -> !missed.modules().isEmpty()).toList();
    }

    private static List<Missed.Part> parts(List<Held> without, Map<String, Integer> here, Map<String, Integer> elsewhere) {
        Map<String, Integer> times = new LinkedHashMap<>();
        without.forEach(session -> session.modules().stream().distinct().forEach(module -> times.merge(module, 1, Integer::sum)));
        List<String> last = without.isEmpty() ? List.of() : without.get(without.size() - 1).modules();
        return times.entrySet().stream().map(module -> new Missed.Part(module.getKey(), module.getValue(),
            here.getOrDefault(module.getKey(), 0) + elsewhere.getOrDefault(module.getKey(), 0), last.contains(module.getKey()))).toList();
    }

    private Map<String, List<Stay>> people(Group group, LocalDate today) {
        return store.ask(Membership.class).join("join e.participant p").where("e.group = :group and p in (select m.participant from Membership m"
                + " where m.group = :group and m.joined <= :today and (m.left is null or m.left >= :today))", "group", group, "today", today)
            .order("p.displayName, p.code, e.joined")
            .list(Stay.class, "new org.imr.session.MissedModules$Stay(p.code, p.displayName, e.joined, e.left)").stream()
            .collect(Collectors.groupingBy(Stay::participant, LinkedHashMap::new, Collectors.toList()));
    }

    private Map<String, Set<Integer>> present(Group group, Set<String> people) {
        return store.ask(Attendance.class).where("e.session.group = :group and e.participant.code in :people and e.status in :present",
                "group", group, "people", people, "present", LastTime.PRESENT)
            .list(Object[].class, "e.participant.code, e.session.number").stream()
            .collect(Collectors.groupingBy(row -> (String) row[0], Collectors.mapping(row -> (Integer) row[1], Collectors.toSet())));
    }
}
