package org.imr.fidelity;

import java.util.List;
import java.util.Set;
import org.imr.fidelity.GroupRecord.Session;

/** In how many of the held sessions at least one technique of a category was used. */
final class TechniqueSessions {

    private TechniqueSessions() {
    }

    static Evidence judge(Item item, Rule rule, Scale scale, Delivery delivery) {
        Set<String> counted = scale.techniqueCategory(rule.subject()).map(TechniqueCategory::codes).orElse(Set.of());
        List<Session> with = delivery.held().stream().filter(s -> s.techniques().stream().anyMatch(counted::contains)).toList();
        List<Finding> without = delivery.held().stream().filter(s -> !with.contains(s))
                .map(s -> new Finding(Subject.session(s.number()), Reason.of("no-technique"))).toList();
        boolean enough = delivery.enoughSessions(rule);
        Integer suggested = enough ? rule.ofShare(with.size(), delivery.held().size()) : null;
        return new Evidence(item.number(), rule.kind(), with.size(), delivery.held().size(), null, suggested,
                enough ? null : delivery.tooFewSessions(rule), false, null,
                enough ? toNext(rule, suggested, with.size(), delivery.held().size()) : null,
                with.stream().map(s -> Subject.session(s.number())).toList(), without, delivery.notHeld(s -> true), List.of(), List.of());
    }

    /** The smallest n with 100 x (with + n) >= bound x (held + n): only next sessions can add to it. At a bound of 100 % none can. */
    private static ToNext toNext(Rule rule, int suggested, int with, int held) {
        return rule.above(suggested).filter(next -> next.bound() < 100)
                .map(next -> Rule.ceiling((long) next.bound() * held - 100L * with, 100 - next.bound()))
                .map(count -> new ToNext(ToNext.Kind.SESSIONS, count, List.of())).orElse(null);
    }
}
