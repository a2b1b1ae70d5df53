package org.imr.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One goal with its steps, in order, and what was noticed, newest first. Status null reads as active. */
public record GoalPicture(int number, String words, LocalDate setOn, String area, Goal.Status status, LocalDate statusOn, int version,
                          List<StepLine> steps, List<FollowUpLine> followUps) {

    public GoalPicture {
        steps = List.copyOf(steps);
        followUps = List.copyOf(followUps);
    }

    /** One step; {@code doneOn} null while it is to do. */
    public record StepLine(int goal, int number, String text, LocalDate doneOn, int version) {

        static StepLine of(GoalStep step, Known known) {
            return new StepLine(step.goal().number(), step.number(), known.text(step), known.doneOn(step), step.version());
        }
    }

    static GoalPicture of(Goal goal, Known known, List<StepLine> steps, List<FollowUpLine> followUps) {
        return new GoalPicture(goal.number(), known.words(goal), goal.setOn(), known.area(goal), known.status(goal), known.statusOn(goal),
            goal.version(), steps, followUps);
    }

    /** One follow-up; group and session null when it was not in a session. */
    public record FollowUpLine(UUID id, int goal, LocalDate date, String group, Integer session, String note, FollowUp.NoticedBy noticedBy,
                               Boolean helped, int version) {

        static FollowUpLine of(FollowUp seen) {
            return new FollowUpLine(seen.id(), seen.goal().number(), seen.date(), seen.group() == null ? null : seen.group().code(),
                seen.session() == null ? null : seen.session().number(), seen.note(), seen.noticedBy(), seen.helped(), seen.version());
        }
    }

    public boolean isActive() {
        return status == null || status == Goal.Status.ACTIVE;
    }
}
