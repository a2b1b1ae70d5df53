package org.imr.fidelity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.imr.fidelity.GroupRecord.Facilitator;
import org.imr.fidelity.GroupRecord.Goal;
import org.imr.fidelity.GroupRecord.Period;
import org.imr.fidelity.GroupRecord.Person;
import org.imr.fidelity.GroupRecord.Session;
import org.imr.fidelity.GroupRecord.SessionStatus;

/**
 * A group's record without what its date had not seen: it gives the same evidence and says nothing of what came later. Of sessions
 * to come it keeps their day alone, because a projected length counts them.
 */
public final class UpTo {

    private final LocalDate day;

    private UpTo(LocalDate day) {
        this.day = day;
    }

    /** The record as far as {@link GroupRecord#asOf()}, that day included. */
    public static GroupRecord of(GroupRecord record) {
        UpTo cut = new UpTo(record.asOf());
        return new GroupRecord(record.group(), record.asOf(), record.individual(), cut.people(record.people()),
            record.sessions().stream().map(cut::session).filter(Objects::nonNull).toList(), record.modules(),
            cut.facilitators(record.facilitators()), record.sample());
    }

    private List<Person> people(List<Person> people) {
        return people.stream().map(one -> new Person(one.code(), one.consent(), periods(one.memberships()), goals(one.goals()),
                one.significantOtherContacts().stream().filter(this::seen).sorted().toList(), seen(one.handouts(), GroupRecord.HandoutGiven::date)))
            .filter(one -> !one.memberships().isEmpty()).toList();
    }

    private List<Goal> goals(List<Goal> goals) {
        return seen(goals, Goal::setOn).stream().map(one -> new Goal(one.setOn(), seen(one.followUps(), GroupRecord.FollowUp::date))).toList();
    }

    /** Nobody knew yet of an end that came later. */
    private List<Period> periods(List<Period> periods) {
        return seen(periods, Period::from).stream()
            .map(one -> new Period(one.from(), one.until() == null || !seen(one.until()) ? null : one.until())).toList();
    }

    private List<Facilitator> facilitators(List<Facilitator> facilitators) {
        return facilitators.stream().map(one -> new Facilitator(one.staff(), periods(one.assignments()),
            seen(one.trainings(), GroupRecord.Training::date))).filter(one -> !one.assignments().isEmpty()).toList();
    }

    private Session session(Session one) {
        if (!seen(one.date())) {
            return one.status() == SessionStatus.CANCELLED ? null : bare(one, SessionStatus.PLANNED);
        }
        return one.status() == SessionStatus.HELD ? one : bare(one, one.status());
    }

    private static Session bare(Session one, SessionStatus status) {
        return new Session(one.number(), one.date(), one.oneToOne(), status, Set.of(), Set.of(), Set.of(), Set.of(), List.of());
    }

    private <T> List<T> seen(List<T> all, Function<T, LocalDate> date) {
        return all.stream().filter(one -> seen(date.apply(one))).sorted((a, b) -> date.apply(a).compareTo(date.apply(b))).toList();
    }

    private boolean seen(LocalDate date) {
        return !date.isAfter(day);
    }
}
