package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.kernel.Rejected;

/**
 * Who waits for a place in a group, who came first first. Whoever joins the group, from here or by any other way, waits no
 * longer; see {@link MembershipService}.
 */
@ApplicationScoped
public class WaitingService {

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private NewPeople newPeople;
    @Inject
    private Clock clock;

    /** Those of the site who wait: who has gone on at another site cannot join here any more. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public List<WaitingLine> list(String groupCode) {
        return store.ask(Waiting.class).where("e.group.code = :code and e.participant.site = e.group.site", "code", groupCode)
            .order("e.since, e.participant.displayName, e.participant.code").list(WaitingLine.class, WaitingLine.SELECT);
    }

    /** Somebody of the site waits for the group. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void add(String groupCode, String participantCode, LocalDate since) {
        Group group = group(groupCode);
        Participant person = store.ask(Participant.class).editable()
            .where("e.code = :code and e.site = :site", "code", participantCode, "site", group.site()).get();
        LocalDate today = group.site().today(clock);
        boolean member = store.ask(Membership.class).where("e.group = :group and e.participant = :person and (e.left is null or e.left >= :today)",
            "group", group, "person", person, "today", today).count() > 0;
        if (member) {
            throw new Rejected("roster.already-member", person.displayName());
        }
        if (waiting(group, participantCode).isPresent()) {
            throw new Rejected("roster.already-waits", person.displayName());
        }
        keep(group, person, since);
    }

    /** Somebody new to the site waits for the group. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void addNew(String groupCode, NewPerson wanted, LocalDate since) {
        Group group = group(groupCode);
        keep(group, newPeople.make(group.site(), wanted), since);
    }

    /** Somebody does not wait any more. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void remove(String groupCode, String participantCode) {
        Group group = group(groupCode);
        waiting(group, participantCode).ifPresent(one -> {
            store.remove(one);
            audit.write(trace(group, participantCode, "waits no longer").change("since", one.since(), null));
            store.flush();
        });
    }

    private void keep(Group group, Participant person, LocalDate since) {
        if (group.isOver()) {
            throw new Rejected("roster.group-over");
        }
        if (since == null || since.isAfter(group.site().today(clock))) {
            throw new Rejected("roster.waits-since");
        }
        store.add(new Waiting(group, person, since));
        audit.write(trace(group, person.code(), "waits").change("since", null, since));
        store.flush();
    }

    private Optional<Waiting> waiting(Group group, String participantCode) {
        return store.ask(Waiting.class).editable().where("e.group = :group and e.participant.code = :code", "group", group,
            "code", participantCode).first();
    }

    private Group group(String code) {
        return store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get();
    }

    private static Trace trace(Group group, String participant, String action) {
        return Trace.of("waiting", group.code() + "/" + participant, action).in(group.site().code(), group.code());
    }
}
