package org.imr.fidelity;

import java.util.List;
import org.imr.fidelity.GroupRecord.Person;

/** Who has a goal on record. */
final class GoalsSet {

    private GoalsSet() {
    }

    static Evidence judge(Item item, Rule rule, Delivery delivery) {
        return new PeopleShare(item, rule, delivery).judge(person -> check(person, delivery), false, List.of());
    }

    private static PeopleShare.Check check(Person person, Delivery delivery) {
        return person.goals().stream().anyMatch(g -> !g.setOn().isAfter(delivery.day())) ? PeopleShare.Check.MET
                : PeopleShare.Check.notMet(Reason.of("no-goal"));
    }
}
