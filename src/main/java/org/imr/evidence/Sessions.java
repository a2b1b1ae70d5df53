package org.imr.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.imr.access.ScopedStore;
import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.GroupRecord.AttendanceStatus;
import org.imr.fidelity.GroupRecord.SessionStatus;
import org.imr.roster.Session;
import org.imr.session.Attendance;

/** Reads all sessions of some groups, whatever their status, with their rolls and who led them. */
@ApplicationScoped
class Sessions {

    @Inject
    private ScopedStore store;

    /** By group. */
    Map<UUID, List<GroupRecord.Session>> of(Set<UUID> groups) {
        Map<UUID, List<GroupRecord.Attendance>> rolls = store.ask(Attendance.class).where("e.session.group.id in :groups", "groups", groups)
            .list(Rows.Mark.class, Rows.select(Rows.Mark.class,
                "e.session.id, e.participant.code, e.status, e.significantOtherPresent, e.homeworkHelped"))
            .stream().collect(groupingBy(Rows.Mark::session, mapping(Sessions::attendance, toList())));
        Map<UUID, Set<String>> leaders = store.ask(Session.class).join("join e.facilitators f").where("e.group.id in :groups", "groups", groups)
            .list(Rows.Led.class, Rows.select(Rows.Led.class, "e.id, f.email"))
            .stream().collect(groupingBy(Rows.Led::session, mapping(Rows.Led::staff, toSet())));
        return store.ask(Session.class).where("e.group.id in :groups", "groups", groups)
            .list(Rows.Delivered.class, Rows.select(Rows.Delivered.class, "e.group.id, e.id, e.number, e.date, e.kind, e.status, e.modules,"
                + " e.motivational, e.educational, e.cognitiveBehavioural, e.skills"))
            .stream().collect(groupingBy(Rows.Delivered::group, mapping(row -> session(row, leaders.getOrDefault(row.id(), Set.of()),
                rolls.getOrDefault(row.id(), List.of())), toList())));
    }

    private static GroupRecord.Attendance attendance(Rows.Mark line) {
        return new GroupRecord.Attendance(line.person(), AttendanceStatus.valueOf(line.status().name()),
            Boolean.TRUE.equals(line.otherPresent()), Boolean.TRUE.equals(line.helped()));
    }

    private static GroupRecord.Session session(Rows.Delivered row, Set<String> leaders, List<GroupRecord.Attendance> roll) {
        return new GroupRecord.Session(row.number(), row.date(), row.kind() == Session.Kind.INDIVIDUAL,
            SessionStatus.valueOf(row.status().name()), once(Stream.of(row.modules())),
            once(Stream.of(row.motivational(), row.educational(), row.cognitiveBehavioural())), once(Stream.of(row.skills())), leaders, roll);
    }

    /** Once each, should a code stand twice. */
    private static Set<String> once(Stream<List<String>> codes) {
        return codes.flatMap(List::stream).collect(toSet());
    }
}
