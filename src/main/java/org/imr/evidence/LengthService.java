package org.imr.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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
import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.GroupRecord.AttendanceStatus;
import org.imr.fidelity.GroupRecord.Period;
import org.imr.fidelity.GroupRecord.Person;
import org.imr.fidelity.GroupRecord.SessionStatus;
import org.imr.fidelity.Judgement;
import org.imr.fidelity.Scale;
import org.imr.library.Definitions;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Session;
import org.imr.session.Attendance;

/**
 * Who can no longer come to the length of the programme with what is planned, told while it can be changed. Judged by the scale's
 * own rule, over as much of the record as that rule looks at: however long the group has gone on, it is a handful of statements
 * and the rolls of those who are in it now.
 */
@ApplicationScoped
public class LengthService {

    @Inject
    private ScopedStore store;
    @Inject
    private Definitions definitions;
    @Inject
    private Clock clock;

    /** By name; nobody once the group is over. A session planned with one person counts as planned for them. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public List<Lacking> lacking(String groupCode) {
        Group group = store.ask(Group.class).join("join fetch e.site").where("e.code = :code", "code", groupCode).get();
        LocalDate today = group.site().today(clock);
        Map<String, List<Rows.Member>> members = members(group, today);
        if (group.isOver() || members.isEmpty()) {
            return List.of();
        }
        List<Rows.Outline> sessions = store.ask(Session.class).join("left join e.plannedWith w").where("e.group = :group", "group", group)
            .list(Rows.Outline.class, Rows.select(Rows.Outline.class, "e.number, e.date, e.kind, e.status, w.code"));
        GroupRecord record = new GroupRecord(group.code(), today, group.format() == Group.Format.INDIVIDUAL,
            members.entrySet().stream().map(LengthService::person).toList(), outlines(group, sessions, members.keySet()), List.of(), List.of(),
            List.of());
        Map<String, Long> alone = record.individual() ? Map.of() : sessions.stream()
            .filter(one -> one.with() != null && one.status() == Session.Status.PLANNED && !one.date().isBefore(today))
            .collect(groupingBy(Rows.Outline::with, Collectors.counting()));
        return Judgement.shortfalls(definitions.scale(Scale.OF_THE_PROGRAMME), record).stream()
            .map(one -> new Lacking(one.person(), members.get(one.person()).get(0).name(), one.required(), one.soFar(), one.toCome(),
                alone.getOrDefault(one.person(), 0L).intValue()))
            .filter(one -> one.getMore() > 0).sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    /** Those in the group today, with all their stays. */
    private Map<String, List<Rows.Member>> members(Group group, LocalDate today) {
        return store.ask(Membership.class).where("e.group = :group and e.participant in (select m.participant from Membership m"
                + " where m.group = :group and m.joined <= :today and (m.left is null or m.left >= :today))", "group", group, "today", today)
            .order("e.joined").list(Rows.Member.class,
                Rows.select(Rows.Member.class, "e.participant.code, e.participant.displayName, e.joined, e.left"))
            .stream().collect(groupingBy(Rows.Member::code, LinkedHashMap::new, toList()));
    }

    private List<GroupRecord.Session> outlines(Group group, List<Rows.Outline> sessions, Set<String> people) {
        Map<Integer, List<GroupRecord.Attendance>> rolls = store.ask(Attendance.class)
            .where("e.session.group = :group and e.participant.code in :people", "group", group, "people", people)
            .list(Rows.RollLine.class, Rows.select(Rows.RollLine.class,
                "e.session.number, e.participant.code, e.status, e.significantOtherPresent, e.homeworkHelped"))
            .stream().collect(groupingBy(Rows.RollLine::session, mapping(row -> new GroupRecord.Attendance(row.person(),
                AttendanceStatus.valueOf(row.status().name()), false, false), toList())));
        return sessions.stream().map(one -> new GroupRecord.Session(one.number(), one.date(), one.kind() == Session.Kind.INDIVIDUAL,
            SessionStatus.valueOf(one.status().name()), Set.of(), Set.of(), Set.of(), Set.of(), rolls.getOrDefault(one.number(), List.of())))
            .toList();
    }

    private static Person person(Map.Entry<String, List<Rows.Member>> member) {
        return new Person(member.getKey(), null, member.getValue().stream().map(stay -> new Period(stay.joined(), stay.left())).toList(),
            List.of(), List.of(), List.of());
    }
}
