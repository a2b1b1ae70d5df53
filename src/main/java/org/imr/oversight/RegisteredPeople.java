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
import org.imr.session.Presence;

/** The people of some groups, each counted in the database: six statements, of a period seven. */
@ApplicationScoped
class RegisteredPeople {

    /** Whose something is, without reading them. */
    private static final String WHOSE = "column('participant_id', %s)";
    private static final String MEMBERS = WHOSE + " in (select column('participant_id', m) from Membership m where m.group.code in :groups)";
    private static final String OF = WHOSE.formatted("e");
    private static final String HERE = "new org.imr.oversight.RegisteredPeople$";
    private static final Marked NONE = new Marked(null, null, 0, 0);

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

    /** How many marks a person has in the held sessions of a group, and how many of them say that they were there. */
    public record Marked(UUID group, UUID person, Integer present, Integer number) {

        Key key() {
            return new Key(group, person);
        }

        Marked and(Marked more) {
            return new Marked(group, person, present + more.present, number + more.number);
        }
    }

    /** How many marks of a kind a person has in the held sessions of a group. */
    public record Mark(UUID group, UUID person, Attendance.Status status, Long number) {

        Marked marked() {
            return new Marked(group, person, status.isPresent() ? number.intValue() : 0, number.intValue());
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
        // By their codes: these are looked up once, while ids would be held against each of the many rows that carry one.
        Set<String> codes = groups.stream().map(Group::code).collect(Collectors.toSet());
        Map<Key, Stay> stays = new LinkedHashMap<>();
        // Who is to come from another site is counted there until the day, as on the page of the flow.
        store.ask(Membership.class).overseeing().where("e.group.code in :groups and e.arrivingOn is null", "groups", codes).order("e.joined").list(Stay.class, HERE
            + "Stay(e.group.id, e.participant.id, e.participant.code, e.participant.displayName, e.joined, e.left, e.reason)")
            .forEach(stay -> stays.merge(stay.key(), stay, Stay::and));
        Map<Key, Marked> marks = store.ask(Presence.class).overseeing().where("e.group.code in :groups", "groups", codes)
            .list(Marked.class, HERE + "Marked(e.group.id, e.participant, e.present, e.marked)").stream().collect(Collectors.toMap(Marked::key, one -> one));
        Map<Key, Marked> within = days.isAll() ? marks : marks(codes, days);
        Map<Key, Long> handouts = byKey(days.on(store.ask(HandoutGiven.class).overseeing().where("e.group.code in :groups", "groups", codes), "e.date")
            .group("e.group.id, " + OF).list(InGroup.class, HERE + "InGroup(e.group.id, " + OF + ", count(e.handout))"));
        Map<UUID, Long> goals = byPerson(days.by(store.ask(Goal.class).counting().where(MEMBERS.formatted("e"), "groups", codes), "e.setOn")
            .group(OF).list(OfPerson.class, HERE + "OfPerson(" + OF + ", count(e.number))"));
        Map<UUID, Long> followUps = byPerson(days.on(store.ask(FollowUp.class).counting().join("join e.goal g").where(MEMBERS.formatted("g"), "groups", codes), "e.date")
            .group(WHOSE.formatted("g")).list(OfPerson.class, HERE + "OfPerson(" + WHOSE.formatted("g") + ", count(g))"));
        Map<UUID, List<LocalDate>> talks = store.ask(Contact.class).counting().where(MEMBERS.formatted("e"), "groups", codes)
            .where("e.kind = :kind", "kind", Contact.Kind.SIGNIFICANT_OTHER).list(Talk.class, HERE + "Talk(" + OF + ", e.date)").stream()
            .collect(Collectors.groupingBy(Talk::person, Collectors.mapping(Talk::date, Collectors.toList())));
        Map<UUID, List<Stay>> byGroup = stays.values().stream().collect(Collectors.groupingBy(Stay::group));
        return groups.stream().flatMap(group -> {
            LocalDate day = days.upTo(group.isOver() && group.endedOn() != null ? group.endedOn() : group.site().today(clock));
            return byGroup.getOrDefault(group.id(), List.of()).stream().sorted(Comparator.comparing(Stay::code))
                .map(stay -> new Portion.PersonLine(group.code(), stay.code(), stay.name(), stay.joined(), stay.left(), stay.reason(),
                    marks.getOrDefault(stay.key(), NONE).present(), marks.getOrDefault(stay.key(), NONE).number(),
                    within.getOrDefault(stay.key(), NONE).present(), within.getOrDefault(stay.key(), NONE).number(),
                    number(handouts, stay.key()), number(goals, stay.person()),
                    number(followUps, stay.person()), (int) talks.getOrDefault(stay.person(), List.of()).stream()
                        .filter(on -> on.isAfter(day.minusMonths(1)) && !on.isAfter(day)).count()));
        }).toList();
    }

    /** Counted from the marks themselves, of which a period has few. */
    private Map<Key, Marked> marks(Set<String> groups, Days days) {
        return days.on(store.ask(Attendance.class).overseeing().where("e.session.group.code in :groups and e.session.status = :held", "groups", groups,
                "held", Session.Status.HELD), "e.session.date").group("e.session.group.id, e.participant.id, e.status")
            .list(Mark.class, HERE + "Mark(e.session.group.id, e.participant.id, e.status, count(e))").stream().map(Mark::marked)
            .collect(Collectors.toMap(Marked::key, one -> one, Marked::and));
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
