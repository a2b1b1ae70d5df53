package org.imr.fidelity;

import java.util.List;
import org.imr.fidelity.GroupRecord.Goal;
import org.imr.fidelity.GroupRecord.Person;

/** Who has a goal that was followed up on a later day than it was set. */
final class GoalsFollowedUp {

    private GoalsFollowedUp() {
    }

    static Evidence judge(Item item, Rule rule, Delivery delivery) {
        return new PeopleShare(item, rule, delivery).judge(person -> check(person, delivery), false, List.of());
    }

    private static PeopleShare.Check check(Person person, Delivery delivery) {
        List<Goal> goals = person.goals().stream().filter(g -> !g.setOn().isAfter(delivery.day())).toList();
        boolean followedUp = goals.stream().anyMatch(goal -> goal.followUps().stream()
                .anyMatch(f -> f.date().isAfter(goal.setOn()) && !f.date().isAfter(delivery.day())));
        return followedUp ? PeopleShare.Check.MET : PeopleShare.Check.notMet(Reason.of(goals.isEmpty() ? "no-goal" : "not-followed-up"));
    }
}
