package org.imr.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imr.fidelity.GroupRecord.Person;

/** How many of the people in scope meet a condition: the counting that rules 2 and 4 to 7 share. */
final class PeopleShare {

    /** One person: met, or the reason why not and, if it is past help, the reason for that. */
    record Check(Reason notMet, Optional<Reason> outOfReach) {

        static final Check MET = new Check(null, Optional.empty());

        static Check notMet(Reason reason) {
            return new Check(reason, Optional.empty());
        }
    }

    private final Item item;
    private final Rule rule;
    private final Delivery delivery;

    PeopleShare(Item item, Rule rule, Delivery delivery) {
        this.item = item;
        this.rule = rule;
        this.delivery = delivery;
    }

    Evidence judge(Function<Person, Check> check, boolean projected, List<Finding> shown) {
        List<Subject> met = new ArrayList<>();
        List<Finding> notMet = new ArrayList<>();
        List<Finding> outOfReach = new ArrayList<>();
        List<Subject> reachable = new ArrayList<>();
        for (Person person : delivery.inScope()) {
            Subject who = Subject.person(person.code());
            Check result = check.apply(person);
            Optional<Reason> past = delivery.active(person) ? result.outOfReach() : Optional.of(Reason.of("left"));
            if (result.notMet() == null) {
                met.add(who);
                continue;
            }
            notMet.add(new Finding(who, result.notMet()));
            past.ifPresentOrElse(reason -> outOfReach.add(new Finding(who, reason)), () -> reachable.add(who));
        }
        int inScope = delivery.inScope().size();
        int needed = delivery.record().individual() ? 1 : rule.enough();
        boolean enough = inScope >= needed;
        Integer suggested = enough ? rule.ofShare(met.size(), inScope) : null;
        List<Finding> all = new ArrayList<>(delivery.addedByHand());
        all.addAll(shown);
        return new Evidence(item.number(), rule.kind(), met.size(), inScope, null, suggested,
                enough ? null : Reason.of("too-few-people", inScope, needed), projected, null,
                enough ? toNext(suggested, met.size(), inScope, reachable) : null, met, notMet, delivery.leftOut(), outOfReach, all);
    }

    /** The smallest k with 100 x (met + k) >= bound x inScope, if that many can still be met. */
    private ToNext toNext(int suggested, int met, int inScope, List<Subject> reachable) {
        return rule.above(suggested).map(next -> Rule.ceiling((long) next.bound() * inScope - 100L * met, 100))
                .filter(count -> count <= reachable.size())
                .map(count -> new ToNext(ToNext.Kind.PEOPLE, count, reachable)).orElse(null);
    }
}
