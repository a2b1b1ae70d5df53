package org.imr.fidelity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.imr.fidelity.GroupRecord.HandoutGiven;
import org.imr.fidelity.GroupRecord.Person;

/** Who has a handout of every module taught where they were present. */
final class Handouts {

    private Handouts() {
    }

    static Evidence judge(Item item, Rule rule, Delivery delivery) {
        return new PeopleShare(item, rule, delivery).judge(person -> check(person, delivery), false, List.of());
    }

    private static PeopleShare.Check check(Person person, Delivery delivery) {
        List<String> taught = delivery.attended(person).stream().flatMap(s -> s.modules().stream()).distinct().sorted().toList();
        if (taught.isEmpty()) {
            return PeopleShare.Check.notMet(Reason.of("no-module-recorded"));
        }
        Set<String> given = person.handouts().stream().filter(h -> !h.date().isAfter(delivery.day())).map(HandoutGiven::module)
                .collect(Collectors.toSet());
        String missing = taught.stream().filter(m -> !given.contains(m)).collect(Collectors.joining(", "));
        return missing.isEmpty() ? PeopleShare.Check.MET : PeopleShare.Check.notMet(Reason.of("handouts-missing", missing));
    }
}
