package org.imr.fidelity;

import java.util.List;
import java.util.OptionalInt;
import org.imr.fidelity.GroupRecord.Attendance;
import org.imr.fidelity.GroupRecord.Session;

/** The largest number of participants in one group session. A session that was too large cannot be undone. */
final class GroupSize {

    private GroupSize() {
    }

    static Evidence judge(Item item, Rule rule, Delivery delivery) {
        List<Session> groups = delivery.held().stream().filter(delivery::group).toList();
        OptionalInt largest = groups.stream().mapToInt(GroupSize::present).max();
        boolean enough = delivery.enoughSessions(rule);
        Integer suggested = enough ? Integer.valueOf(largest.isPresent() ? rule.ofAtMost(largest.getAsInt()) : 5) : null;
        List<Subject> met = groups.stream().filter(s -> rule.ofAtMost(present(s)) == 5).map(s -> Subject.session(s.number())).toList();
        List<Finding> tooLarge = groups.stream().filter(s -> rule.ofAtMost(present(s)) < 5)
                .map(s -> new Finding(Subject.session(s.number()), Reason.of("present", present(s)))).toList();
        List<Finding> past = tooLarge.stream().map(f -> new Finding(f.who(), Reason.of("cannot-be-won-back"))).toList();
        return new Evidence(item.number(), rule.kind(), null, null, largest.isPresent() ? Integer.valueOf(largest.getAsInt()) : null,
                suggested, enough ? null : delivery.tooFewSessions(rule), false, null, null, met, tooLarge,
                delivery.notHeld(delivery::group), past, List.of());
    }

    private static int present(Session session) {
        return (int) session.attendance().stream().filter(a -> a.status().present()).map(Attendance::person).distinct().count();
    }
}
