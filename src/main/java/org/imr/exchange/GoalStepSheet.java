package org.imr.exchange;

import java.util.Collection;
import java.util.List;
import org.imr.access.ScopedStore;
import org.imr.goal.GoalStep;

/** The steps of goals. */
final class GoalStepSheet extends Sheet<GoalStep> {

    private final Extent extent;
    private final KnownGoals known;
    private final Moved moved = new Moved();

    GoalStepSheet(Extent extent) {
        super("GoalSteps", GoalStep.class, Owner.PARTICIPANT, "e.goal.participant.code",
            "join fetch e.goal g join fetch g.participant p join fetch p.site");
        this.extent = extent;
        this.known = new KnownGoals(extent);
    }

    @Override
    List<GoalStep> load(ScopedStore store, Collection<String> people) {
        List<GoalStep> found = super.load(store, people);
        known.read(store, found.stream().map(GoalStep::goal).filter(goal -> !extent.isOwn(goal.participant().site())).distinct().toList());
        return found;
    }

    @Override
    void prepare(ScopedStore store, Collection<String> people) {
        moved.read(store, people);
    }

    @Override
    List<String> cells(GoalStep step) {
        return Written.row(step.goal().participant().code(), step.goal().number(), step.number(), known.get().text(step), known.get().doneOn(step));
    }

    @Override
    GoalStep make(Row row, Records records) {
        return new GoalStep(records.goal(row.code("participant"), row.integer("goal")), row.integer("number"), row.text("text"));
    }

    @Override
    void fill(GoalStep step, Row row, Records records) {
        moved.describe(step, row.text("text"), row.given("done_on", Row::date, step.doneOn()), records);
    }

    @Override
    boolean isIn(GoalStep step, Extent extent) {
        return extent.isOwn(step.goal().participant(), step.setOn());
    }

    @Override
    Place place(GoalStep step) {
        return new Place(step.goal().participant().site().code(), null);
    }
}
