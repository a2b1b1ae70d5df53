package org.imr.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.imr.access.Ask;
import org.imr.access.ScopedStore;
import org.imr.kernel.NotFound;
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

    /**
     * Takes a group for who is about to record a session of it: of two at once the second reads, and counts, what the first has changed.
     * Before anything else, so that nobody waits for somebody who waits for them.
     *
     * @throws NotFound when the group is out of the caller's reach
     */
    void hold(String groupCode) {
        if (store.ask(Group.class).editable().where("e.code = :code", "code", groupCode).locked().list().isEmpty()) {
            throw new NotFound();
        }
    }

    /** The same of all groups (codes) that a file names, before anything is read for it; those that are not there yet nobody records in. */
    public void hold(Collection<String> groups) {
        inParts(groups, some -> store.ask(Group.class).exchangeable().where("e.code in :codes", "codes", some).order("e.code").locked().list());
    }

    /** Of those people (ids) of a group that is held, after a session of it was recorded. */
    void recorded(Group group, Collection<UUID> people) {
        if (!people.isEmpty()) {
            store.flush();
            count(Map.of(group.id(), group),
                store.ask(Attendance.class).where("e.session.group = :group and e.participant.id in :people", "group", group, "people", people),
                store.ask(Presence.class).where("e.group = :group and e.participant in :people", "group", group, "people", people));
        }
    }

    /** Of everybody in those groups (codes), which are held, after an import. */
    public void imported(Collection<String> groups) {
        inParts(groups, some -> {
            store.flush();
            count(store.ask(Group.class).exchangeable().where("e.code in :codes", "codes", some).list().stream()
                    .collect(toMap(Group::id, group -> group)),
                store.ask(Attendance.class).exchangeable().where("e.session.group.code in :codes", "codes", some),
                store.ask(Presence.class).exchangeable().where("e.group.code in :codes", "codes", some));
        });
    }

    /** In the same order whoever asks, so that of two imports none waits for the other that waits for it. */
    private static void inParts(Collection<String> groups, Consumer<List<String>> work) {
        List<String> codes = groups.stream().distinct().sorted().toList();
        for (int from = 0; from < codes.size(); from += AT_ONCE) {
            work.accept(codes.subList(from, Math.min(codes.size(), from + AT_ONCE)));
        }
    }

    private void count(Map<UUID, Group> groups, Ask<Attendance> marks, Ask<Presence> kept) {
        Map<Key, Presence> known = kept.list().stream().collect(toMap(one -> new Key(one.group().id(), one.participant()), one -> one));
        Map<Key, List<Marked>> counted = marks.where("e.session.status = :held", "held", Session.Status.HELD)
            .group("e.session.group.id, e.participant.id, e.status")
            .list(Marked.class, "new org.imr.session.Presences$Marked(e.session.group.id, e.participant.id, e.status, count(e))").stream()
            .collect(groupingBy(Marked::key));
        counted.keySet().forEach(key -> known.computeIfAbsent(key, add -> store.add(new Presence(groups.get(key.group()), key.person()))));
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
