package org.imr.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.goal.GoalStep;
import org.imr.goal.Known;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/**
 * All that is kept about one session, as entities: for one transaction only.
 *
 * @param members people who are in the group on the day, by name
 * @param goals   of everyone here: those they pursue and those talked about in this session
 * @param steps   of those goals, still open or done on the session's day
 * @param known   goals and steps as the reader knows them
 * @param ledger  every handout anyone here has ever received in the caller's reach
 */
record SessionRecords(Session session, List<Participant> members, List<Attendance> attendances, List<Homework> homework,
        List<Goal> goals, List<FollowUp> followUps, List<GoalStep> steps, List<HandoutGiven> ledger, Known known) {

    /** Everyone the session may concern: the members on its day and whoever else has a mark. */
    Map<String, Participant> people() {
        Map<String, Participant> people = new LinkedHashMap<>();
        members.forEach(member -> people.put(member.code(), member));
        attendances.forEach(mark -> people.putIfAbsent(mark.participant().code(), mark.participant()));
        return people;
    }

    Optional<Attendance> mark(Participant person) {
        return attendances.stream().filter(mark -> mark.participant().equals(person)).findFirst();
    }

    /** Homework agreed in this session by one person, or by all for null. */
    List<Homework> homework(Participant person) {
        return homework.stream().filter(one -> person == null ? one.participant() == null : person.equals(one.participant())).toList();
    }

    List<Goal> goals(Participant person) {
        return goals.stream().filter(goal -> goal.participant().equals(person)).toList();
    }

    List<FollowUp> followUps(Goal goal) {
        return followUps.stream().filter(one -> one.goal().equals(goal)).toList();
    }

    List<GoalStep> steps(Goal goal) {
        return steps.stream().filter(step -> step.goal().equals(goal)).toList();
    }

    /** True when that step was done on the session's day. */
    boolean isDoneToday(GoalStep step) {
        return session.date().equals(step.doneOn());
    }

    List<HandoutGiven> ledger(Participant person) {
        return ledger.stream().filter(line -> line.participant().equals(person)).toList();
    }

    /** True when that line of the ledger was written in this session. */
    boolean isOfToday(HandoutGiven line) {
        return session.equals(line.session());
    }
}
