package org.imr.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imr.access.Ask;
import org.imr.access.ScopedStore;
import org.imr.roster.Group;
import org.imr.roster.Session;

/** Counts each {@link Presence} anew when marks have changed, within the transaction that changed them. */
@ApplicationScoped
public class Presences {

    /** Groups counted at a time. */
    private static final int AT_ONCE = 50;

    @Inject
    private ScopedStore store;

    /** How many marks of a kind somebody has in a group. */
    public record Marked(UUID group, UUID person, Attendance.Status status, Long number) {

        Key key() {
            return new Key(group, person);
        }
    }

    /** One person in one group. */
    private record Key(UUID group, UUID person) {
    }

    /** Of those people (ids) of a group, after a session of it was recorded. */
    void recorded(Group group, Collection<UUID> people) {
        if (!people.isEmpty()) {
            count(store.ask(Group.class).editable().where("e = :group", "group", group),
                store.ask(Attendance.class).where("e.session.group = :group and e.participant.id in :people", "group", group, "people", people),
                store.ask(Presence.class).where("e.group = :group and e.participant in :people", "group", group, "people", people));
        }
    }

    /** Of everybody in those groups (codes), after an import. */
    public void imported(Collection<String> groups) {
        List<String> codes = groups.stream().distinct().sorted().toList();
        for (int from = 0; from < codes.size(); from += AT_ONCE) {
            List<String> some = codes.subList(from, Math.min(codes.size(), from + AT_ONCE));
            count(store.ask(Group.class).exchangeable().where("e.code in :codes", "codes", some),
                store.ask(Attendance.class).exchangeable().where("e.session.group.code in :codes", "codes", some),
                store.ask(Presence.class).exchangeable().where("e.group.code in :codes", "codes", some));
        }
    }

    private void count(Ask<Group> groups, Ask<Attendance> marks, Ask<Presence> kept) {
        store.flush();
        // Of two who change marks in a group at once, the second counts when the first is through, and what the first has changed too.
        Map<UUID, Group> held = groups.order("e.code").locked().list().stream().collect(toMap(Group::id, group -> group));
        Map<Key, Presence> known = kept.list().stream().collect(toMap(one -> new Key(one.group().id(), one.participant()), one -> one));
        Map<Key, List<Marked>> counted = marks.where("e.session.status = :held", "held", Session.Status.HELD)
            .group("e.session.group.id, e.participant.id, e.status")
            .list(Marked.class, "new org.imr.session.Presences$Marked(e.session.group.id, e.participant.id, e.status, count(e))").stream()
            .collect(groupingBy(Marked::key));
        counted.keySet().forEach(key -> known.computeIfAbsent(key, add -> store.add(new Presence(held.get(key.group()), key.person()))));
        known.forEach((key, presence) -> {
            List<Marked> of = counted.getOrDefault(key, List.of());
            presence.count(sum(of.stream().filter(one -> one.status().isPresent()).toList()), sum(of));
        });
        store.flush();
    }

    private static int sum(List<Marked> marks) {
        return (int) marks.stream().mapToLong(Marked::number).sum();
    }
}
