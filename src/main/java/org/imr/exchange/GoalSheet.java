package org.imr.exchange;

import java.util.Collection;
import java.util.List;
import org.imr.access.ScopedStore;
import org.imr.goal.Goal;
import org.imr.kernel.Word;

/** Goals, in people's own words. */
final class GoalSheet extends Sheet<Goal> {

    private final Extent extent;
    private final KnownGoals known;
    private final Moved moved = new Moved();

    GoalSheet(Extent extent) {
        super("Goals", Goal.class, Owner.PARTICIPANT, "e.participant.code", "join fetch e.participant p join fetch p.site");
        this.extent = extent;
        this.known = new KnownGoals(extent);
    }

    @Override
    List<Goal> load(ScopedStore store, Collection<String> people) {
        List<Goal> found = super.load(store, people);
        known.read(store, found.stream().filter(goal -> !extent.isOwn(goal.participant().site())).toList());
        return found;
    }

    @Override
    void prepare(ScopedStore store, Collection<String> people) {
        moved.read(store, people);
    }

    @Override
    List<String> cells(Goal goal) {
        return Written.row(goal.participant().code(), goal.number(), known.get().words(goal), goal.setOn(), known.get().area(goal),
            Word.of(known.get().status(goal)), known.get().statusOn(goal));
    }

    @Override
    Goal make(Row row, Records records) {
        Goal goal = new Goal(records.participant(row.code("participant")), row.integer("number"), row.text("words"), row.date("set_on"));
        goal.status(null, null);
        return goal;
    }

    @Override
    void fill(Goal goal, Row row, Records records) {
        moved.become(goal, row.given("status", (r, column) -> r.word(column, Goal.Status.class), goal.status()),
            row.given("status_on", Row::date, goal.statusOn()), records);
        moved.say(goal, row.text("words"), row.date("set_on"), row.given("area", Row::words, goal.area()), records);
    }

    @Override
    boolean isIn(Goal goal, Extent extent) {
        return extent.isOwn(goal.participant(), goal.setOn());
    }

    @Override
    Place place(Goal goal) {
        return new Place(goal.participant().site().code(), null);
    }
}
