package org.imr.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.imr.fidelity.GroupRecord.Facilitator;
import org.imr.fidelity.GroupRecord.Session;
import org.imr.fidelity.GroupRecord.Training;

/**
 * Which facilitators led sessions in which a skill was practised, out of the group's facilitators. Records cannot tell how well somebody
 * knows a skill, so nothing is suggested; {@code value} is the number of such sessions.
 */
final class Practice {

    private Practice() {
    }

    static Evidence judge(Item item, Rule rule, Delivery delivery) {
        List<Session> practised = delivery.held().stream().filter(s -> s.skills().contains(rule.subject())).toList();
        Set<String> leaders = new TreeSet<>();
        practised.forEach(s -> leaders.addAll(s.facilitators()));
        List<Facilitator> group = facilitators(delivery);
        List<Subject> met = group.stream().map(Facilitator::staff).filter(leaders::contains).map(Subject::facilitator).toList();
        List<Finding> notMet = group.stream().map(Facilitator::staff).filter(f -> !leaders.contains(f))
                .map(f -> new Finding(Subject.facilitator(f), Reason.of("skill-not-practised"))).toList();
        List<Finding> shown = new ArrayList<>();
        practised.forEach(s -> shown.add(new Finding(Subject.session(s.number()), ledBy(s.facilitators()))));
        group.forEach(f -> shown.add(new Finding(Subject.facilitator(f.staff()), training(f, rule.training(), delivery))));
        return new Evidence(item.number(), rule.kind(), met.size(), group.size(), practised.size(), null, Reason.of("people-judge"), false,
                null, null, met, notMet, List.of(), List.of(), shown);
    }

    /** Those assigned on the day; once all assignments have ended, everyone who had one. */
    private static List<Facilitator> facilitators(Delivery delivery) {
        List<Facilitator> now = delivery.record().facilitators().stream()
                .filter(f -> f.assignments().stream().anyMatch(a -> a.includes(delivery.day()))).toList();
        return now.isEmpty() ? delivery.record().facilitators().stream()
                .filter(f -> f.assignments().stream().anyMatch(a -> !a.from().isAfter(delivery.day()))).toList() : now;
    }

    private static Reason ledBy(Set<String> facilitators) {
        return facilitators.isEmpty() ? Reason.of("led-by-nobody") : Reason.of("led-by", String.join(", ", new TreeSet<>(facilitators)));
    }

    private static Reason training(Facilitator facilitator, String kind, Delivery delivery) {
        return facilitator.trainings().stream().filter(t -> t.kind().equals(kind) && !t.date().isAfter(delivery.day()))
                .map(Training::date).min((a, b) -> a.compareTo(b))
                .map(date -> Reason.of("trained", date)).orElse(Reason.of("no-training"));
    }
}
