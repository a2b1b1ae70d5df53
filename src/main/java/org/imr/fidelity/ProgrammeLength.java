package org.imr.fidelity;

import java.util.List;
import java.util.Optional;
import org.imr.fidelity.GroupRecord.Person;
import org.imr.fidelity.GroupRecord.Session;

/** Who was offered, or attended, the sessions of a full programme; while it runs, with the sessions to come. */
final class ProgrammeLength {

    private final Rule rule;
    private final Delivery delivery;
    private final int required;
    private final int toCome;
    private final boolean projecting;

    private ProgrammeLength(Rule rule, Delivery delivery) {
        this.rule = rule;
        this.delivery = delivery;
        this.required = rule.months() * rule.sessionsPerMonth();
        boolean individual = delivery.record().individual();
        long heldOfMainKind = delivery.held().stream().filter(s -> individual || delivery.group(s)).count();
        this.toCome = (int) delivery.toCome().stream().filter(s -> individual || delivery.group(s)).count();
        List<Person> active = delivery.enrolled().stream().filter(delivery::active).toList();
        // In an individual group a session to come belongs to someone; with several people active nobody can say to whom.
        boolean shared = !individual || active.size() == 1;
        this.projecting = heldOfMainKind < required && toCome > 0 && shared && delivery.inScope().stream().anyMatch(delivery::active);
    }

    static Evidence judge(Item item, Rule rule, Delivery delivery) {
        ProgrammeLength length = new ProgrammeLength(rule, delivery);
        return new PeopleShare(item, rule, delivery).judge(length::check, length.projecting, List.of());
    }

    /** Those active who cannot come to the length with what is to come. */
    static List<Shortfall> shortfalls(Rule rule, Delivery delivery) {
        ProgrammeLength length = new ProgrammeLength(rule, delivery);
        return delivery.inScope().stream().filter(delivery::active).map(length::shortfall).filter(one -> one.missing() > 0).toList();
    }

    private Shortfall shortfall(Person person) {
        return new Shortfall(person.code(), required, (int) delivery.held().stream().filter(s -> counts(person, s)).count(), toCome);
    }

    private PeopleShare.Check check(Person person) {
        Shortfall reach = shortfall(person);
        int all = reach.soFar() + (projecting && delivery.active(person) ? toCome : 0);
        if (all >= required) {
            return PeopleShare.Check.MET;
        }
        Optional<Reason> past = reach.missing() == 0 ? Optional.empty()
                : Optional.of(Reason.of("too-few-sessions-to-come", required - reach.soFar(), toCome));
        boolean attended = rule.basis() == Rule.Basis.ATTENDED;
        return new PeopleShare.Check(Reason.of(attended ? "sessions-attended" : "sessions-offered", all, required), past);
    }

    private boolean counts(Person person, Session session) {
        if (rule.basis() == Rule.Basis.ATTENDED) {
            return delivery.present(person, session);
        }
        if (delivery.record().individual()) {
            return delivery.rows(person, session).findAny().isPresent();
        }
        return delivery.group(session) ? person.memberships().stream().anyMatch(m -> m.includes(session.date()))
                : delivery.present(person, session);
    }
}
