package org.imr.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imr.fidelity.GroupRecord.Module;

/** How many of the scale's topic areas the group has covered, and how many its edition has handouts for. */
final class TopicAreas {

    private final Rule rule;
    private final Delivery delivery;
    private final List<String> areas;
    private final Set<String> taught;
    private final boolean anyHandoutGiven;

    private TopicAreas(Rule rule, Scale scale, Delivery delivery) {
        this.rule = rule;
        this.delivery = delivery;
        this.areas = scale.topicAreas().stream().map(Term::code).toList();
        this.taught = delivery.held().stream().flatMap(s -> s.modules().stream()).collect(Collectors.toSet());
        this.anyHandoutGiven = delivery.enrolled().stream().flatMap(p -> p.handouts().stream())
                .anyMatch(h -> !h.date().isAfter(delivery.day()));
    }

    static Evidence judge(Item item, Rule rule, Scale scale, Delivery delivery) {
        return new TopicAreas(rule, scale, delivery).judge(item);
    }

    private Evidence judge(Item item) {
        List<String> covered = covered(rule.basis());
        List<String> missing = areas.stream().filter(a -> !covered.contains(a)).toList();
        // Teaching covers what the edition has handouts for, and nothing else.
        List<String> reachable = missing.stream().filter(a -> any(a, Module::hasHandouts)).toList();
        Integer suggested = suggested(covered.size());
        Rule.Basis other = rule.basis().other();
        int otherValue = covered(other).size();
        return new Evidence(item.number(), rule.kind(), null, null, covered.size(), suggested,
                suggested == null ? delivery.tooFewSessions(rule) : null, false, new Alternative(other, otherValue, suggested(otherValue)),
                suggested == null ? null : toNext(suggested, covered.size(), reachable), covered.stream().map(Subject::area).toList(),
                because(missing), List.of(), because(missing.stream().filter(a -> !reachable.contains(a)).toList()), noHandouts());
    }

    private List<String> covered(Rule.Basis basis) {
        boolean materials = basis == Rule.Basis.MATERIALS;
        return areas.stream().filter(a -> any(a, m -> m.hasHandouts() && (materials || taught.contains(m.code())))).toList();
    }

    private boolean any(String area, Predicate<Module> wanted) {
        return delivery.record().modules().stream().anyMatch(m -> m.topicAreas().contains(area) && wanted.test(m));
    }

    private Integer suggested(int value) {
        if (!delivery.enoughSessions(rule)) {
            return null;
        }
        return anyHandoutGiven ? rule.ofAtLeast(value) : 1;
    }

    private ToNext toNext(int suggested, int value, List<String> reachable) {
        return rule.above(suggested).map(next -> Math.max(0, next.bound() - value)).filter(count -> count <= reachable.size())
                .map(count -> new ToNext(ToNext.Kind.AREAS, count, reachable.stream().map(Subject::area).toList())).orElse(null);
    }

    /** An area that has a handout and is still missing waits to be taught. */
    private Reason why(String area) {
        if (any(area, Module::hasHandouts)) {
            return Reason.of("area-not-taught");
        }
        return Reason.of(any(area, m -> true) ? "area-without-handout" : "area-not-in-edition");
    }

    private List<Finding> because(List<String> missing) {
        return missing.stream().map(a -> new Finding(Subject.area(a), why(a))).toList();
    }

    private List<Finding> noHandouts() {
        List<Finding> shown = new ArrayList<>();
        if (!anyHandoutGiven) {
            delivery.enrolled().forEach(p -> shown.add(new Finding(Subject.person(p.code()), Reason.of("no-handout-given"))));
        }
        return shown;
    }
}
