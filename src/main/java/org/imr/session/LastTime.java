package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.ScopedStore;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/** What came before a session: the one held last, and what each person agreed to in the last one they attended. */
@ApplicationScoped
class LastTime {

    static final Set<Attendance.Status> PRESENT =
        Set.of(Attendance.Status.PRESENT, Attendance.Status.LATE, Attendance.Status.ONLINE);
    /** Sessions are in the order of day and hour; on one hour (or none) by number. */
    private static final String EARLIER = "(%1$s.date < :day or %1$s.date = :day and (coalesce(%1$s.time, :midnight) < :hour"
        + " or coalesce(%1$s.time, :midnight) = :hour and %1$s.number < :number))";

    @Inject
    private ScopedStore store;

    /** The session of the same group held before that one. */
    Optional<Session> held(Session session) {
        return store.ask(Session.class).where("e.group = :group and e.status = :held", "group", session.group(), "held", Session.Status.HELD)
            .where("e.kind = :kind", "kind", session.kind())
            .where(EARLIER.formatted("e"), moment(session)).order("e.date desc, coalesce(e.time, :midnight) desc, e.number desc").first();
    }

    /** What each of these people took home from the last session of the group they attended, by the person's id, one a line. */
    Map<UUID, String> homework(Session session, Collection<Participant> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        String attended = "select max(b.session.date) from Attendance b where b.participant = e.participant and b.status in :present"
            + " and b.session.group = :group and b.session.status = :held and " + EARLIER.formatted("b.session");
        List<Attended> last = store.ask(Attendance.class)
            .where("e.participant in :people and e.status in :present and e.session.group = :group and e.session.status = :held",
                "people", people, "present", PRESENT, "group", session.group(), "held", Session.Status.HELD)
            .where(EARLIER.formatted("e.session"), moment(session))
            .where("e.session.date = (" + attended + ")")
            .list(Attended.class, "new org.imr.session.Attended(e.participant.id, e.session.id, e.session.time, e.session.number)");
        Map<UUID, Attended> byPerson = last.stream().collect(Collectors.toMap(Attended::participant, one -> one,
            (a, b) -> Attended.ORDER.compare(a, b) > 0 ? a : b));
        return byPerson.isEmpty() ? Map.of() : texts(byPerson);
    }

    private Map<UUID, String> texts(Map<UUID, Attended> byPerson) {
        Set<UUID> sessions = byPerson.values().stream().map(Attended::session).collect(Collectors.toSet());
        List<Agreed> agreed = store.ask(Homework.class).join("left join e.participant p")
            .where("e.session.id in :sessions", "sessions", sessions).order("e.text")
            .list(Agreed.class, "new org.imr.session.Agreed(e.session.id, p.id, e.text)");
        Map<UUID, String> texts = new HashMap<>();
        byPerson.forEach((person, last) -> texts.put(person, agreed.stream()
            .filter(one -> one.session().equals(last.session()) && (one.participant() == null || one.participant().equals(person)))
            .sorted(Comparator.comparing(one -> one.participant() != null)).map(Agreed::text)
            .collect(Collectors.toCollection(LinkedHashSet::new)).stream().collect(Collectors.joining("\n"))));
        return texts;
    }

    private static Object[] moment(Session session) {
        return new Object[]{"day", session.date(), "hour", session.time() == null ? LocalTime.MIDNIGHT : session.time(),
            "midnight", LocalTime.MIDNIGHT, "number", session.number()};
    }
}
