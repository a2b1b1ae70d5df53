package org.imr.fidelity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.imr.fidelity.GroupRecord.Attendance;
import org.imr.fidelity.GroupRecord.Person;
import org.imr.fidelity.GroupRecord.SampleChange;
import org.imr.fidelity.GroupRecord.Session;
import org.imr.fidelity.GroupRecord.SessionStatus;

/** A group's record seen as it stood on its date: what had been held, what was to come, and who is in scope. */
final class Delivery {

    private final GroupRecord record;
    private final List<Session> held;
    /** Rows of the rolls of held sessions, by person and number: each row is looked at once, however many people there are. */
    private final Map<String, Map<Integer, List<Attendance>>> rolls = new HashMap<>();
    private final List<Session> toCome;
    private final List<Person> enrolled;
    private final List<Person> inScope = new ArrayList<>();
    private final List<Finding> leftOut = new ArrayList<>();
    private final List<Finding> addedByHand = new ArrayList<>();

    Delivery(GroupRecord record) {
        this.record = record;
        this.held = sessions(s -> s.status() == SessionStatus.HELD && !s.date().isAfter(day()));
        this.toCome = sessions(s -> s.status() != SessionStatus.CANCELLED && s.date().isAfter(day())
                || s.status() == SessionStatus.PLANNED && s.date().equals(day()));
        held.forEach(s -> s.attendance().forEach(a -> rolls.computeIfAbsent(a.person(), person -> new HashMap<>())
                .computeIfAbsent(s.number(), number -> new ArrayList<>(1)).add(a)));
        this.enrolled = record.people().stream().filter(p -> p.memberships().stream().anyMatch(m -> !m.from().isAfter(day()))).toList();
        record.people().forEach(this::place);
    }

    private void place(Person person) {
        Optional<SampleChange> byHand = record.sample().stream().filter(c -> c.person().equals(person.code())).findFirst();
        Subject who = Subject.person(person.code());
        boolean started = enrolled.contains(person) && !attended(person).isEmpty();
        if (byHand.isPresent() && !byHand.get().included()) {
            leftOut.add(new Finding(who, Reason.of("left-out-by-hand", byHand.get().reason())));
        } else if (started || byHand.isPresent()) {
            inScope.add(person);
            byHand.ifPresent(c -> addedByHand.add(new Finding(who, Reason.of("added-by-hand", c.reason()))));
        } else if (enrolled.contains(person)) {
            leftOut.add(new Finding(who, Reason.of("never-started")));
        }
    }

    private List<Session> sessions(Predicate<Session> wanted) {
        return record.sessions().stream().filter(wanted).sorted(Comparator.comparing(Session::date).thenComparing(Session::number)).toList();
    }

    GroupRecord record() {
        return record;
    }

    LocalDate day() {
        return record.asOf();
    }

    List<Session> held() {
        return held;
    }

    List<Session> toCome() {
        return toCome;
    }

    /** Everyone whose membership began by the day, whether they came or not. */
    List<Person> enrolled() {
        return enrolled;
    }

    List<Person> inScope() {
        return inScope;
    }

    List<Finding> leftOut() {
        return leftOut;
    }

    List<Finding> addedByHand() {
        return addedByHand;
    }

    boolean group(Session session) {
        return !session.oneToOne() && !record.individual();
    }

    boolean active(Person person) {
        return person.memberships().stream().anyMatch(m -> m.includes(day()));
    }

    boolean present(Person person, Session session) {
        return rows(person, session).anyMatch(a -> a.status().present());
    }

    /** The person's rows in the roll of a held session. */
    Stream<Attendance> rows(Person person, Session session) {
        return rolls.getOrDefault(person.code(), Map.of()).getOrDefault(session.number(), List.of()).stream();
    }

    List<Session> attended(Person person) {
        return held.stream().filter(s -> present(person, s)).toList();
    }

    /** True for a day within that many calendar months up to and with the day of judging. */
    boolean recent(LocalDate date, int months) {
        return date.isAfter(day().minusMonths(months)) && !date.isAfter(day());
    }

    boolean enoughSessions(Rule rule) {
        return held.size() >= rule.enough();
    }

    Reason tooFewSessions(Rule rule) {
        return Reason.of("too-few-sessions", held.size(), rule.enough());
    }

    /** Sessions by the day that are not counted because they were not held, or nobody recorded whether they were. */
    List<Finding> notHeld(Predicate<Session> of) {
        return sessions(s -> s.status() != SessionStatus.HELD && !s.date().isAfter(day()) && !toCome.contains(s)).stream().filter(of)
                .map(s -> new Finding(Subject.session(s.number()),
                        Reason.of(s.status() == SessionStatus.CANCELLED ? "cancelled" : "not-recorded-yet")))
                .toList();
    }
}
