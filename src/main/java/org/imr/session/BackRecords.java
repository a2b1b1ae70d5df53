package org.imr.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.goal.Known;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/**
 * All that is kept about a group, for recording many of its sessions at once: read in a fixed handful of statements, however many
 * sessions and people.
 */
final class BackRecords {

    final Group group;
    final List<Session> sessions;
    private final List<Membership> stays;
    private final List<Facilitation> facilitations;
    private final List<Attendance> marks;
    private final List<Homework> homework;
    private final List<HandoutGiven> ledger;

    private BackRecords(ScopedStore store, Group group) {
        this.group = group;
        sessions = store.ask(Session.class).editable().batch("e.facilitators").where("e.group = :group", "group", group)
            .order("e.date, e.time, e.number").list();
        stays = store.ask(Membership.class).editable().join("join fetch e.participant p").where("e.group = :group", "group", group)
            .order("p.displayName, p.code").list();
        facilitations = store.ask(Facilitation.class).join("join fetch e.staff s").where("e.group = :group", "group", group)
            .order("s.name").list();
        marks = store.ask(Attendance.class).editable().join("join fetch e.participant").where("e.session.group = :group and e.session.status <> :held",
            "group", group, "held", Session.Status.HELD).list();
        homework = store.ask(Homework.class).editable().where("e.session.group = :group and e.session.status <> :held", "group", group,
            "held", Session.Status.HELD).list();
        ledger = new ArrayList<>(store.ask(HandoutGiven.class).editable().where("e.participant.id in (select m.participant.id from Membership m"
            + " where m.group = :group)", "group", group).list());
    }

    static BackRecords of(ScopedStore store, String code) {
        return new BackRecords(store, store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get());
    }

    /** What is kept about one session, as its own page would read it; goals are not talked about here. */
    SessionRecords of(Session session) {
        return new SessionRecords(session, members(session.date()), marks.stream().filter(mark -> mark.session().equals(session)).toList(),
            homework.stream().filter(one -> one.session().equals(session)).toList(), List.of(), List.of(), List.of(), ledger, Known.ALL);
    }

    /** Who was in the group on that day, by name. */
    List<Participant> members(LocalDate day) {
        return stays.stream().filter(stay -> stay.holdsOn(day)).map(Membership::participant).distinct().toList();
    }

    /** The ids of those of them (codes) who ever were in the group. */
    Set<UUID> ids(Set<String> codes) {
        return stays.stream().map(Membership::participant).filter(person -> codes.contains(person.code())).map(Participant::id).collect(Collectors.toSet());
    }

    /** Who ran it on that day. */
    List<Staff> running(LocalDate day) {
        return facilitations.stream().filter(one -> !one.from().isAfter(day) && (one.until() == null || !one.until().isBefore(day)))
            .map(Facilitation::staff).distinct().toList();
    }

    /** Of what was just added the handouts count for the sessions that follow: nobody gets a sheet twice. */
    void added(List<Object> rows) {
        rows.stream().filter(HandoutGiven.class::isInstance).map(HandoutGiven.class::cast).forEach(ledger::add);
    }

    /** Everyone who ever was in the group, with the columns on whose day they were. */
    List<BackSheet.Row> rows(List<BackSheet.Column> columns) {
        Map<String, Participant> people = new LinkedHashMap<>();
        stays.forEach(stay -> people.putIfAbsent(stay.participant().code(), stay.participant()));
        return people.values().stream().map(person -> new BackSheet.Row(person.code(), person.displayName(), columns.stream()
                .filter(column -> members(column.date()).contains(person)).map(BackSheet.Column::key)
                .collect(Collectors.toUnmodifiableSet())))
            .filter(row -> !row.in().isEmpty()).toList();
    }
}
