package org.imr.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imr.access.ScopedStore;
import org.imr.fidelity.GroupRecord.FollowUp;
import org.imr.fidelity.GroupRecord.Goal;
import org.imr.roster.Membership;
import org.imr.session.Contact;
import org.imr.session.HandoutGiven;

/** Reads everyone ever on the rosters of some groups, with what belongs to the person wherever it was made: goals, contacts, handouts. */
@ApplicationScoped
class People {

    /** Whoever was ever a member; {@code %s} is the path to the participant. */
    private static final String MEMBERS = "%s.id in (select m.participant.id from Membership m where m.group.id in :groups)";

    @Inject
    private ScopedStore store;

    Rosters of(Set<UUID> groups) {
        Map<UUID, List<Rows.Stay>> stays = store.ask(Membership.class).where("e.group.id in :groups", "groups", groups).order("e.joined")
            .list(Rows.Stay.class, Rows.select(Rows.Stay.class,
                "e.group.id, e.participant.id, e.participant.code, e.participant.consent, e.joined, e.left"))
            .stream().collect(groupingBy(Rows.Stay::group));
        Map<UUID, List<LocalDate>> talks = store.ask(Contact.class).counting().where(MEMBERS.formatted("e.participant"), "groups", groups)
            .where("e.kind = :kind", "kind", Contact.Kind.SIGNIFICANT_OTHER)
            .list(Rows.Talk.class, Rows.select(Rows.Talk.class, "e.participant.id, e.date"))
            .stream().collect(groupingBy(Rows.Talk::person, mapping(Rows.Talk::date, toList())));
        Map<UUID, List<Rows.Given>> handouts = store.ask(HandoutGiven.class).counting().join("left join OwnHandout o on o.code = e.handout")
            .where(MEMBERS.formatted("e.participant"), "groups", groups)
            .list(Rows.Given.class, Rows.select(Rows.Given.class, "e.participant.id, e.handout, e.date, o.module"))
            .stream().collect(groupingBy(Rows.Given::person));
        return new Rosters(stays, goals(groups), talks, handouts);
    }

    private Map<UUID, List<Goal>> goals(Set<UUID> groups) {
        Map<UUID, List<FollowUp>> followUps = store.ask(org.imr.goal.FollowUp.class).counting()
            .where(MEMBERS.formatted("e.goal.participant"), "groups", groups)
            .list(Rows.FollowedUp.class, Rows.select(Rows.FollowedUp.class, "e.goal.id, e.date, e.helped"))
            .stream().collect(groupingBy(Rows.FollowedUp::goal,
                mapping(row -> new FollowUp(row.date(), Boolean.TRUE.equals(row.helped())), toList())));
        return store.ask(org.imr.goal.Goal.class).counting().where(MEMBERS.formatted("e.participant"), "groups", groups)
            .list(Rows.GoalSet.class, Rows.select(Rows.GoalSet.class, "e.id, e.participant.id, e.setOn"))
            .stream().collect(groupingBy(Rows.GoalSet::person,
                mapping(row -> new Goal(row.setOn(), followUps.getOrDefault(row.id(), List.of())), toList())));
    }
}
