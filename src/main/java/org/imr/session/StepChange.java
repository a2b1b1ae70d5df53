package org.imr.session;

import java.time.LocalDate;
import java.util.List;
import org.imr.goal.Goal;
import org.imr.goal.GoalStep;
import org.imr.kernel.Stale;
import org.imr.roster.Participant;

/** Steps of a person's goals, ticked as done on the session's day or no more. */
final class StepChange {

    private final SessionRecords records;
    private final Changes changes;

    StepChange(SessionRecords records, Changes changes) {
        this.records = records;
        this.changes = changes;
    }

    void apply(Participant person, List<SessionEntry.StepEntry> ticks) {
        List<GoalStep> open = records.goals(person).stream().flatMap(goal -> records.steps(goal).stream()).toList();
        for (SessionEntry.StepEntry tick : ticks) {
            // Its goal was laid aside, or it was done on another day, since the page was opened: the page is read afresh.
            turn(open.stream().filter(step -> step.id().equals(tick.step())).findFirst().orElseThrow(Stale::new), tick.done());
        }
    }

    private void turn(GoalStep step, boolean done) {
        LocalDate day = done ? records.session().date() : null;
        Goal goal = step.goal();
        if (changes.note(goal.participant().code() + " goal " + goal.number() + " step " + step.number() + " done_on", step.doneOn(), day)) {
            step.describe(step.text(), day);
        }
    }
}
