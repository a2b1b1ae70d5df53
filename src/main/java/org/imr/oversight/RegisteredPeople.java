package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.ScopedStore;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Session;
import org.imr.session.Attendance;
import org.imr.session.Contact;
import org.imr.session.HandoutGiven;

/** The people of some groups, each counted in the database: six statements, of a period seven. */
@ApplicationScoped
class RegisteredPeople {

    private static final String MEMBERS = "%s.id in (select m.participant.id from Membership m where m.group.id in :groups)";
    private static final String HERE = "new org.imr.oversight.RegisteredPeople$";

    @Inject
    private ScopedStore store;

    /** A stay of a person. */
    public record Stay(UUID group, UUID person, String code, String name, LocalDate joined, LocalDate left, Membership.Reason reason) {

        Key key() {
            return new Key(group, person);
        }

        Stay and(Stay later) {
            return new Stay(group, person, code, name, joined, later.left, later.reason);
        }
    }

    /** How many of something a person has in a group. */
    public record InGroup(UUID group, UUID person, Long number) {

        Key key() {
            return new Key(group, person);
        }
    }

    /** How many marks of a kind a person has in the held sessions of a group. */
    public record Marked(UUID group, UUID person, Attendance.Status status, Long number) {

        Key key() {
            return new Key(group, person);
        }
    }

    /** How many of something a person has. */
    public record OfPerson(UUID person, Long number) {
    }

    /** A contact with a significant other. */
    public record Talk(UUID person, LocalDate date) {
    }

    /** One person in one group. */
    public record Key(UUID group, UUID person) {
    }

    List<Portion.PersonLine> of(List<Group> groups, Clock clock, Days days) {
        if (groups.isEmpty()) {
            return List.of();
        }
        Map<UUID, Group> byId = groups.stream().collect(Collectors.toMap(Group::id, group -> group, (one, same) -> one, LinkedHashMap::new));
        Set<UUID> ids = byId.keySet();
        Map<Key, Stay> stays = new LinkedHashMap<>();
        store.ask(Membership.class).overseeing().where("e.group.id in :groups", "groups", ids).order("e.joined").list(Stay.class, HERE
            + "Stay(e.group.id, e.participant.id, e.participant.code, e.participant.displayName, e.joined, e.left, e.reason)")
            .forEach(stay -> stays.merge(stay.key(), stay, Stay::and));
        Map<Key, List<Marked>> marks = marks(ids, Days.ALL);
        Map<Key, List<Marked>> within = days.isAll() ? marks : marks(ids, days);
        Map<Key, Long> handouts = byKey(days.on(store.ask(HandoutGiven.class).overseeing().where("e.group.id in :groups", "groups", ids), "e.date")
            .group("e.group.id, e.participant.id").list(InGroup.class, HERE + "InGroup(e.group.id, e.participant.id, count(e))"));
        Map<UUID, Long> goals = byPerson(days.by(store.ask(Goal.class).counting().where(MEMBERS.formatted("e.participant"), "groups", ids), "e.setOn")
            .group("e.participant.id").list(OfPerson.class, HERE + "OfPerson(e.participant.id, count(e))"));
        Map<UUID, Long> followUps = byPerson(days.on(store.ask(FollowUp.class).counting().where(MEMBERS.formatted("e.goal.participant"), "groups", ids), "e.date")
            .group("e.goal.participant.id").list(OfPerson.class, HERE + "OfPerson(e.goal.participant.id, count(e))"));
        Map<UUID, List<LocalDate>> talks = store.ask(Contact.class).counting().where(MEMBERS.formatted("e.participant"), "groups", ids)
            .where("e.kind = :kind", "kind", Contact.Kind.SIGNIFICANT_OTHER).list(Talk.class, HERE + "Talk(e.participant.id, e.date)").stream()
            .collect(Collectors.groupingBy(Talk::person, Collectors.mapping(Talk::date, Collectors.toList())));
        Map<UUID, List<Stay>> byGroup = stays.values().stream().collect(Collectors.groupingBy(Stay::group));
        return groups.stream().flatMap(group -> {
            LocalDate day = days.upTo(group.isOver() && group.endedOn() != null ? group.endedOn() : group.site().today(clock));
            return byGroup.getOrDefault(group.id(), List.of()).stream().sorted(Comparator.comparing(Stay::code))
                .map(stay -> new Portion.PersonLine(group.code(), stay.code(), stay.name(), stay.joined(), stay.left(), stay.reason(),
                    present(marks, stay), sum(marks.getOrDefault(stay.key(), List.of())), present(within, stay),
                    sum(within.getOrDefault(stay.key(), List.of())), number(handouts, stay.key()), number(goals, stay.person()),
                    number(followUps, stay.person()), (int) talks.getOrDefault(stay.person(), List.of()).stream()
                        .filter(on -> on.isAfter(day.minusMonths(1)) && !on.isAfter(day)).count()));
        }).toList();
    }

    private static int present(Map<Key, List<Marked>> marks, Stay stay) {
        return sum(marks.getOrDefault(stay.key(), List.of()).stream().filter(one -> one.status().isPresent()).toList());
    }

    private Map<Key, List<Marked>> marks(Set<UUID> groups, Days days) {
        return days.on(store.ask(Attendance.class).overseeing().where("e.session.group.id in :groups and e.session.status = :held", "groups", groups,
                "held", Session.Status.HELD), "e.session.date").group("e.session.group.id, e.participant.id, e.status")
            .list(Marked.class, HERE + "Marked(e.session.group.id, e.participant.id, e.status, count(e))").stream().collect(Collectors.groupingBy(Marked::key));
    }

    private static int sum(List<Marked> marks) {
        return (int) marks.stream().mapToLong(Marked::number).sum();
    }

    private static Map<Key, Long> byKey(List<InGroup> rows) {
        return rows.stream().collect(Collectors.toMap(InGroup::key, InGroup::number));
    }

    private static Map<UUID, Long> byPerson(List<OfPerson> rows) {
        return rows.stream().collect(Collectors.toMap(OfPerson::person, OfPerson::number));
    }

    private static <K> int number(Map<K, Long> numbers, K key) {
        return numbers.getOrDefault(key, 0L).intValue();
    }
}
