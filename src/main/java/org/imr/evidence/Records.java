package org.imr.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.curriculum.Module;
import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.GroupRecord.AttendanceStatus;
import org.imr.fidelity.GroupRecord.SessionStatus;
import org.imr.library.Definitions;
import org.imr.roster.Group;
import org.imr.roster.Session;
import org.imr.session.Attendance;

/**
 * Reads a group's record in a fixed number of statements, whatever its size. Nothing is left out by date: the rules do that, so that
 * one record serves every date.
 */
@ApplicationScoped
class Records {

    @Inject
    private ScopedStore store;
    @Inject
    private People people;
    @Inject
    private Leaders leaders;
    @Inject
    private Definitions definitions;

    /** The record of a group that the caller has reached. */
    GroupRecord of(Group group, LocalDate asOf) {
        List<Module> modules = definitions.edition(group.edition(), group.editionVersion(), group.editionDigest())
            .map(pinned -> pinned.definition().modules()).orElse(List.of());
        return new GroupRecord(group.code(), asOf, group.format() == Group.Format.INDIVIDUAL, people.of(group, modules), sessions(group),
            modules.stream().map(Records::module).toList(), leaders.of(group), List.of());
    }

    private static GroupRecord.Module module(Module module) {
        return new GroupRecord.Module(module.code(), Set.copyOf(module.topicAreas()), !module.handouts().isEmpty());
    }

    private List<GroupRecord.Session> sessions(Group group) {
        Map<Integer, List<GroupRecord.Attendance>> rolls = store.ask(Attendance.class).where("e.session.group = :group", "group", group)
            .list(Rows.RollLine.class, Rows.select(Rows.RollLine.class,
                "e.session.number, e.participant.code, e.status, e.significantOtherPresent, e.homeworkHelped"))
            .stream().collect(groupingBy(Rows.RollLine::session, mapping(Records::attendance, toList())));
        return store.ask(Session.class).where("e.group = :group", "group", group).batch("e.facilitators").list().stream()
            .map(session -> session(session, rolls.getOrDefault(session.number(), List.of()))).toList();
    }

    private static GroupRecord.Attendance attendance(Rows.RollLine line) {
        return new GroupRecord.Attendance(line.person(), AttendanceStatus.valueOf(line.status().name()),
            Boolean.TRUE.equals(line.otherPresent()), Boolean.TRUE.equals(line.helped()));
    }

    private static GroupRecord.Session session(Session session, List<GroupRecord.Attendance> roll) {
        Set<String> techniques = Stream.of(session.motivational(), session.educational(), session.cognitiveBehavioural())
            .flatMap(List::stream).collect(toSet());
        return new GroupRecord.Session(session.number(), session.date(), session.kind() == Session.Kind.INDIVIDUAL,
            SessionStatus.valueOf(session.status().name()), set(session.modules()), techniques, set(session.skills()),
            session.facilitators().stream().map(Staff::email).collect(toSet()), roll);
    }

    /** Once each, should a code stand twice. */
    private static Set<String> set(List<String> codes) {
        return codes.stream().collect(toSet());
    }
}
