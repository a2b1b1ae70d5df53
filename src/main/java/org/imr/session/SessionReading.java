package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.imr.access.Ask;
import org.imr.access.ScopedStore;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.goal.GoalStep;
import org.imr.goal.Knowing;
import org.imr.goal.Known;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/** Reads all that is kept about one session in a fixed handful of statements. */
@ApplicationScoped
class SessionReading {

    @Inject
    private ScopedStore store;
    @Inject
    private Knowing knowing;

    SessionRecords forReading(String group, int number) {
        return read(group, number, false);
    }

    SessionRecords forChanging(String group, int number) {
        return read(group, number, true);
    }

    private SessionRecords read(String group, int number, boolean change) {
        Session session = ask(Session.class, change).join("join fetch e.group g").join("join fetch g.site").join("left join fetch e.plannedWith").batch("e.facilitators")
            .where("e.group.code = :group and e.number = :number", "group", group, "number", number).get();
        List<Participant> members = ask(Membership.class, change).join("join fetch e.participant p")
            .where("e.group = :group and e.joined <= :day and (e.left is null or e.left >= :day)",
                "group", session.group(), "day", session.date())
            .order("p.displayName, p.code").list().stream().map(Membership::participant).distinct().toList();
        List<Attendance> marks = ask(Attendance.class, change).join("join fetch e.participant p")
            .where("e.session = :session", "session", session).order("p.displayName, p.code").list();
        List<Homework> homework = ask(Homework.class, change).where("e.session = :session", "session", session)
            .order("e.text").list();
        SessionRecords start = new SessionRecords(session, members, marks, homework, List.of(), List.of(), List.of(), List.of(), Known.ALL);
        Collection<Participant> people = start.people().values();
        if (people.isEmpty()) {
            return start;
        }
        List<FollowUp> followUps = ask(FollowUp.class, change).where("e.session = :session", "session", session)
            .order("e.date").list();
        List<Goal> goals = ask(Goal.class, change)
            .where("e.participant in :people and (e.status is null or e.status = :active or exists"
                    + " (select f from FollowUp f where f.goal = e and f.session = :session))",
                "people", people, "active", Goal.Status.ACTIVE, "session", session).order("e.number").list();
        List<GoalStep> steps = goals.isEmpty() ? List.of() : ask(GoalStep.class, change)
            .where("e.goal in :goals and (e.doneOn is null or e.doneOn = :day)", "goals", goals, "day", session.date())
            .order("e.number").list();
        List<HandoutGiven> ledger = ask(HandoutGiven.class, change).where("e.participant in :people", "people", people).list();
        return new SessionRecords(session, members, marks, homework, goals, followUps, steps, ledger,
            knowing.of(goals.stream().filter(goal -> !goal.participant().site().equals(session.group().site())).toList()));
    }

    private <T> Ask<T> ask(Class<T> type, boolean change) {
        Ask<T> ask = store.ask(type);
        return change ? ask.editable() : ask;
    }
}
