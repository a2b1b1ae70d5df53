package org.imr.exchange;

import java.util.List;
import org.imr.goal.GoalStep;

/** The steps of goals. */
final class GoalStepSheet extends Sheet<GoalStep> {

    private final Extent extent;

    GoalStepSheet(Extent extent) {
        super("GoalSteps", GoalStep.class, Owner.PARTICIPANT, "e.goal.participant.code",
            "join fetch e.goal g join fetch g.participant p join fetch p.site");
        this.extent = extent;
    }

    @Override
    List<String> cells(GoalStep step) {
        boolean isSince = step.doneOn() != null && !extent.isOwn(step.goal().participant(), step.doneOn());
        return Written.row(step.goal().participant().code(), step.goal().number(), step.number(), step.text(),
            isSince ? null : step.doneOn());
    }

    @Override
    GoalStep make(Row row, Records records) {
        return new GoalStep(records.goal(row.code("participant"), row.integer("goal")), row.integer("number"), row.text("text"));
    }

    @Override
    void fill(GoalStep step, Row row, Records records) {
        step.describe(row.text("text"), row.given("done_on", Row::date, step.doneOn()));
    }

    /** When a step was written is not recorded, so it goes with its goal. */
    @Override
    boolean isIn(GoalStep step, Extent extent) {
        return extent.isOwn(step.goal().participant(), step.goal().setOn());
    }

    @Override
    Place place(GoalStep step) {
        return new Place(step.goal().participant().site().code(), null);
    }
}
