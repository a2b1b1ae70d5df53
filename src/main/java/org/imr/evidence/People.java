package org.imr.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imr.access.ScopedStore;
import org.imr.curriculum.Handout;
import org.imr.curriculum.Module;
import org.imr.fidelity.GroupRecord.FollowUp;
import org.imr.fidelity.GroupRecord.Goal;
import org.imr.fidelity.GroupRecord.HandoutGiven;
import org.imr.fidelity.GroupRecord.Period;
import org.imr.fidelity.GroupRecord.Person;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.session.Contact;

/** Reads everyone ever on a group's roster, with what belongs to the person wherever it was made: goals, contacts, handouts. */
@ApplicationScoped
class People {

    /** Whoever was ever a member; {@code %s} is the path to the participant. */
    private static final String MEMBERS = "%s.id in (select m.participant.id from Membership m where m.group = :group)";

    @Inject
    private ScopedStore store;

    List<Person> of(Group group, List<Module> modules) {
        Map<UUID, List<Rows.Stay>> stays = store.ask(Membership.class).where("e.group = :group", "group", group).order("e.joined")
            .list(Rows.Stay.class, Rows.select(Rows.Stay.class,
                "e.participant.id, e.participant.code, e.participant.consent, e.joined, e.left"))
            .stream().collect(groupingBy(Rows.Stay::id));
        Map<UUID, List<Goal>> goals = goals(group);
        Map<UUID, List<LocalDate>> talks = store.ask(Contact.class).counting().where(MEMBERS.formatted("e.participant"), "group", group)
            .where("e.kind = :kind", "kind", Contact.Kind.SIGNIFICANT_OTHER)
            .list(Rows.Talk.class, Rows.select(Rows.Talk.class, "e.participant.id, e.date"))
            .stream().collect(groupingBy(Rows.Talk::person, mapping(Rows.Talk::date, toList())));
        Map<UUID, List<HandoutGiven>> handouts = handouts(group, modules);
        return stays.entrySet().stream().map(entry -> new Person(entry.getValue().get(0).code(),
            Boolean.TRUE.equals(entry.getValue().get(0).consent()),
            entry.getValue().stream().map(stay -> new Period(stay.joined(), stay.left())).toList(),
            goals.getOrDefault(entry.getKey(), List.of()), talks.getOrDefault(entry.getKey(), List.of()),
            handouts.getOrDefault(entry.getKey(), List.of()))).toList();
    }

    private Map<UUID, List<Goal>> goals(Group group) {
        Map<UUID, List<FollowUp>> followUps = store.ask(org.imr.goal.FollowUp.class).counting()
            .where(MEMBERS.formatted("e.goal.participant"), "group", group)
            .list(Rows.FollowedUp.class, Rows.select(Rows.FollowedUp.class, "e.goal.id, e.date, e.helped"))
            .stream().collect(groupingBy(Rows.FollowedUp::goal,
                mapping(row -> new FollowUp(row.date(), Boolean.TRUE.equals(row.helped())), toList())));
        return store.ask(org.imr.goal.Goal.class).counting().where(MEMBERS.formatted("e.participant"), "group", group)
            .list(Rows.GoalSet.class, Rows.select(Rows.GoalSet.class, "e.id, e.participant.id, e.setOn"))
            .stream().collect(groupingBy(Rows.GoalSet::person,
                mapping(row -> new Goal(row.setOn(), followUps.getOrDefault(row.id(), List.of())), toList())));
    }

    /**
     * A handout counts for the module that has it in the group's edition, a site's own sheet for the module it was added to; one that
     * is in no module counts for none.
     */
    private Map<UUID, List<HandoutGiven>> handouts(Group group, List<Module> modules) {
        Map<String, String> moduleOf = modules.stream().flatMap(module -> module.handouts().stream())
            .collect(toMap(Handout::code, Handout::module));
        return store.ask(org.imr.session.HandoutGiven.class).counting().join("left join OwnHandout o on o.code = e.handout").where(MEMBERS.formatted("e.participant"), "group", group)
            .list(Rows.Given.class, Rows.select(Rows.Given.class, "e.participant.id, e.handout, e.date, o.module"))
            .stream().filter(row -> row.module() != null || moduleOf.containsKey(row.handout())).collect(groupingBy(Rows.Given::person,
                mapping(row -> new HandoutGiven(row.module() != null ? row.module() : moduleOf.get(row.handout()), row.date()), toList())));
    }
}
