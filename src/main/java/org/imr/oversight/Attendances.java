package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.Ask;
import org.imr.access.ScopedStore;
import org.imr.roster.Session;
import org.imr.session.Attendance;

/** Attendance summed up in the database: two statements, whatever the number of marks. */
@ApplicationScoped
class Attendances {

    static final List<Attendance.Status> HERE = Arrays.stream(Attendance.Status.values()).filter(Attendance.Status::isPresent).toList();

    @Inject
    private ScopedStore store;

    /** The marks of a group. */
    public record Marks(UUID group, Long marks, Long people, Long sessions) {
    }

    /** How many of them say that somebody was there. */
    public record Here(UUID group, Long number) {
    }

    /** Of these groups, by their id, in sessions of these days; none for a group without marks. */
    Map<UUID, Present> byGroup(Set<UUID> groups, Days days) {
        Map<UUID, Long> here = held(groups, days).where("e.status in :here", "here", HERE)
            .list(Here.class, "new org.imr.oversight.Attendances$Here(e.session.group.id, count(e))").stream()
            .collect(Collectors.toMap(Here::group, Here::number));
        return held(groups, days).list(Marks.class, "new org.imr.oversight.Attendances$Marks(e.session.group.id, count(e), count(distinct e.participant.id),"
            + " count(distinct e.session.id))").stream().collect(Collectors.toMap(Marks::group,
                one -> new Present(here.getOrDefault(one.group(), 0L), one.marks(), one.people(), one.sessions())));
    }

    private Ask<Attendance> held(Set<UUID> groups, Days days) {
        return days.on(store.ask(Attendance.class).overseeing().where("e.session.group.id in :groups and e.session.status = :held", "groups", groups,
            "held", Session.Status.HELD), "e.session.date").group("e.session.group.id");
    }
}
