package org.imr.fidelity;

import java.util.List;
import java.util.Optional;
import org.imr.fidelity.GroupRecord.Person;

/** Whose significant others took part lately: a contact, a visit to a session, or help with homework or a goal. */
final class SignificantOthers {

    private SignificantOthers() {
    }

    static Evidence judge(Item item, Rule rule, Delivery delivery) {
        List<Finding> withoutConsent = delivery.inScope().stream().filter(p -> !agreed(p))
                .map(p -> new Finding(Subject.person(p.code()), Reason.of("no-consent"))).toList();
        return new PeopleShare(item, rule, delivery).judge(p -> check(p, rule.months(), delivery), false, withoutConsent);
    }

    private static boolean agreed(Person person) {
        return Boolean.TRUE.equals(person.consent());
    }

    /** Whose wish it is that nobody else is involved still counts as not met, and is nobody to try it with. */
    private static Optional<Reason> declined(Person person) {
        return Boolean.FALSE.equals(person.consent()) ? Optional.of(Reason.of("consent-declined")) : Optional.empty();
    }

    private static PeopleShare.Check check(Person person, int months, Delivery delivery) {
        boolean contact = person.significantOtherContacts().stream().anyMatch(d -> delivery.recent(d, months));
        boolean inSession = delivery.held().stream().filter(s -> delivery.recent(s.date(), months))
                .flatMap(s -> delivery.rows(person, s)).anyMatch(a -> a.significantOther() || a.homeworkHelped());
        boolean withGoal = person.goals().stream().flatMap(g -> g.followUps().stream())
                .anyMatch(f -> f.helped() && delivery.recent(f.date(), months));
        return contact || inSession || withGoal ? PeopleShare.Check.MET
                : new PeopleShare.Check(Reason.of(agreed(person) ? "no-significant-other" : "no-significant-other-no-consent",
                        delivery.day().minusMonths(months).plusDays(1)), declined(person));
    }
}
