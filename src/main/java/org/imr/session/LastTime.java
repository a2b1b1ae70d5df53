package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import org.imr.access.Ask;
import org.imr.access.ScopedStore;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/** What came before a session: the one held last, and what each person agreed to in the last one they attended. */
@ApplicationScoped
class LastTime {

    static final Set<Attendance.Status> PRESENT =
        Set.of(Attendance.Status.PRESENT, Attendance.Status.LATE, Attendance.Status.ONLINE);
    @Inject
    private ScopedStore store;

    /** The session of the same group held before that one. */
    Optional<Session> held(Session session) {
        return store.ask(Session.class).where("e.group = :group and e.status = :held", "group", session.group(), "held", Session.Status.HELD)
            .where("e.kind = :kind", "kind", session.kind())
            .where(earlier(session, "e"), moment(session)).order("e.date desc, e.time desc nulls last, e.number desc").first();
    }

    /**
     * How many of the sessions held before that one taught each module: those with the group or, before a session one to one, those
     * that its people were at.
     */
    Map<String, Long> taught(Session session, Collection<Participant> people) {
        boolean alone = session.kind() == Session.Kind.INDIVIDUAL;
        if (alone && people.isEmpty()) {
            return Map.of();
        }
        Ask<Session> held = store.ask(Session.class).where("e.group = :group and e.status = :held", "group", session.group(), "held",
            Session.Status.HELD).where(earlier(session, "e"), moment(session));
        if (alone) {
            held.where("exists (select a from Attendance a where a.session = e and a.participant in :people and a.status in :present)",
                "people", people, "present", PRESENT);
        } else {
            held.where("e.kind = :kind", "kind", session.kind());
        }
        return held.list(List.class, "e.modules").stream().flatMap(modules -> ((List<?>) modules).stream().distinct()).map(String.class::cast)
            .collect(Collectors.groupingBy(module -> module, Collectors.counting()));
    }

    /** What each of these people took home from the last session of the group they attended, by the person's code, one a line. */
    Map<String, String> homework(Session session, Collection<Participant> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<String, LocalDate> days = attended(session, people).group("e.participant.code")
            .list(Object[].class, "e.participant.code, max(e.session.date)").stream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1]));
        if (days.isEmpty()) {
            return Map.of();
        }
        List<Attended> last = attended(session, people).where("e.session.date in :days", "days", Set.copyOf(days.values()))
            .list(Attended.class, "new org.imr.session.Attended(e.participant.code, e.session.id, e.session.date, e.session.time, e.session.number)");
        return texts(last.stream().filter(one -> one.date().equals(days.get(one.participant())))
            .collect(Collectors.toMap(Attended::participant, one -> one, (a, b) -> Attended.ORDER.compare(a, b) > 0 ? a : b)));
    }

    /** That these people were at sessions of the group held before that one. */
    private Ask<Attendance> attended(Session session, Collection<Participant> people) {
        return store.ask(Attendance.class)
            .where("e.participant in :people and e.status in :present and e.session.group = :group and e.session.status = :held",
                "people", people, "present", PRESENT, "group", session.group(), "held", Session.Status.HELD)
            .where(earlier(session, "e.session"), moment(session));
    }

    /** What was agreed in those sessions by those people, or by all in them: by the person's code, one a line. */
    Map<String, String> texts(Map<String, Attended> byPerson) {
        if (byPerson.isEmpty()) {
            return Map.of();
        }
        Set<UUID> sessions = byPerson.values().stream().map(Attended::session).collect(Collectors.toSet());
        List<Agreed> agreed = store.ask(Homework.class).join("left join e.participant p")
            .where("e.session.id in :sessions", "sessions", sessions).order("e.text")
            .list(Agreed.class, "new org.imr.session.Agreed(e.session.id, p.code, e.text)");
        Map<String, String> texts = new HashMap<>();
        byPerson.forEach((person, last) -> texts.put(person, agreed.stream()
            .filter(one -> one.session().equals(last.session()) && (one.participant() == null || one.participant().equals(person)))
            .sorted(Comparator.comparing(one -> one.participant() != null)).map(Agreed::text)
            .collect(Collectors.toCollection(LinkedHashSet::new)).stream().collect(Collectors.joining("\n"))));
        return texts;
    }

    /** Sessions are in the order of day and hour, those without an hour first; in one hour by number. */
    private static String earlier(Session session, String other) {
        String before = session.time() == null ? "%1$s.time is null and %1$s.number < :number"
            : "%1$s.time is null or %1$s.time < :hour or %1$s.time = :hour and %1$s.number < :number";
        return ("(%1$s.date < :day or %1$s.date = :day and (" + before + "))").formatted(other);
    }

    private static Object[] moment(Session session) {
        return session.time() == null ? new Object[]{"day", session.date(), "number", session.number()}
            : new Object[]{"day", session.date(), "number", session.number(), "hour", session.time()};
    }
}
