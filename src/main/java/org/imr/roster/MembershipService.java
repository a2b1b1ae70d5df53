package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Trace;
import org.imr.kernel.Bundles;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Typed;

/** The roster of a group: who joins, leaves and comes back. Nothing is deleted from it. */
@ApplicationScoped
public class MembershipService {

    private static final int SHOWN = 20;

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private NewPeople newPeople;
    @Inject
    private Clock clock;
    @Inject
    private Event<StayEnds> stayEnds;

    /** People of the group's site, by name or code, who could join it: at most twenty. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public List<ParticipantLine> candidates(String groupCode, String words) {
        Group group = group(groupCode);
        return ParticipantService.search(store.ask(Participant.class).editable(), words)
            .where("e.site = :site and not exists (select o from Membership o where o.participant = e and o.group = :group "
                + "and (o.left is null or o.left >= :today))", "site", group.site(), "group", group, "today", group.site().today(clock))
            .order("e.displayName, e.code").slice(ParticipantLine.class, "new org.imr.roster.ParticipantLine(e.code, e.displayName)", 0, SHOWN)
            .rows();
    }

    /** The code proposed for somebody new at the group's site. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public String proposeCode(String groupCode) {
        String prefix = group(groupCode).site().code() + "-P";
        List<String> taken = store.ask(Site.class).join("join Participant p on p.site = e")
            .where("p.code like :prefix", "prefix", prefix + "%").list(String.class, "p.code");
        return FreeCode.after(prefix, taken, 3);
    }

    /** Somebody of the site joins the group, for the first time or again. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void join(String groupCode, String participantCode, LocalDate joined) {
        Group group = group(groupCode);
        Participant person = store.ask(Participant.class).editable()
            .where("e.code = :code and e.site = :site", "code", participantCode, "site", group.site()).get();
        admit(group, person, joined);
    }

    /** A person joins a group, and on that day, today at the earliest, its site; the caller has reached both. @throws Rejected `roster.already-member`, `roster.group-over` */
    void admit(Group group, Participant person, LocalDate joined) {
        List<Membership> stays = store.ask(Membership.class).where("e.group = :group and e.participant = :person", "group", group,
            "person", person).list();
        if (stays.stream().anyMatch(stay -> stay.holdsOn(joined) || !stay.joined().isBefore(joined))) {
            throw new Rejected("roster.already-member", person.displayName());
        }
        boolean isElsewhere = !person.site().equals(group.site());
        boolean isPlanned = isElsewhere && joined.isAfter(group.site().today(clock));
        if (isElsewhere && !isPlanned) {
            audit.write(Trace.of("participant", person.code(), "moved").in(group.site().code(), null)
                .change("site", person.site().code(), group.site().code()));
            person.moveTo(group.site());
        }
        Membership stay = add(group, person, joined, !stays.isEmpty());
        if (isPlanned) {
            stay.arrive();
            store.flush();
        }
    }

    /** Somebody new to the site joins the group. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void joinNew(String groupCode, NewPerson wanted, LocalDate joined) {
        Group group = group(groupCode);
        Participant person = newPeople.make(group.site(), wanted);
        add(group, person, joined, false);
    }

    private Membership add(Group group, Participant person, LocalDate joined, boolean isBack) {
        if (group.isOver()) {
            throw new Rejected("roster.group-over");
        }
        // Whoever joins waits no longer.
        store.ask(Waiting.class).where("e.group = :group and e.participant = :person", "group", group, "person", person).list()
            .forEach(store::remove);
        Membership stay = store.add(new Membership(group, person, joined));
        // Nor is a site asked to take them up that has.
        store.ask(Referral.class).where("e.participant = :person and e.toSite = :site", "person", person, "site", group.site().code()).list()
            .forEach(store::remove);
        boolean isToCome = joined.isAfter(group.site().today(clock));
        String action = isBack ? isToCome ? "will come back" : "came back" : isToCome ? "will join" : "joined";
        audit.write(trace(group, person.code(), action).change("joined", null, joined));
        store.flush();
        return stay;
    }

    /**
     * Says when and why a stay ended, or is to end; both null: it does not, and whoever goes on here is not referred elsewhere.
     *
     * @param joined the first day of the stay meant
     * @return how many sessions that were planned with them alone, after that day, are therefore cancelled
     * @throws Rejected `roster.left-before-mark` when the roll of a later session has the person, `roster.goes-on-before` when they would not have left
     *     by the day on which they begin elsewhere, and for odd days and reasons
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public int leave(String groupCode, String participantCode, LocalDate joined, int version, LocalDate lastDay, Membership.Reason reason) {
        Group group = group(groupCode);
        List<Membership> stays = store.ask(Membership.class).editable().where("e.group = :group and e.participant.code = :code",
            "group", group, "code", participantCode).list();
        Membership stay = stays.stream().filter(one -> one.joined().equals(joined)).findFirst().orElseThrow(NotFound::new);
        stay.expect(version);
        boolean laterBegun = stays.stream().anyMatch(other -> other.joined().isAfter(joined)
            && (lastDay == null || !other.joined().isAfter(lastDay)));
        if (laterBegun) {
            throw new Rejected("roster.came-back-before");
        }
        if (lastDay != null && reason == null) {
            throw new Rejected("roster.leave-reason");
        }
        Onward.of(store.ask(Membership.class).where("e = :stay", "stay", stay), "e").stream()
            .filter(on -> lastDay == null || !lastDay.isBefore(on.from())).findFirst().ifPresent(on -> {
                throw new Rejected("roster.goes-on-before", on.name(), on.group(), on.site(), on.from());
            });
        int without = 0;
        if (lastDay != null) {
            LocalDate cameBack = stays.stream().map(Membership::joined).filter(joined::isBefore).min(LocalDate::compareTo).orElse(null);
            StayEnds ends = new StayEnds(group, stay.participant(), lastDay, cameBack);
            stayEnds.fire(ends);
            without = cancelOneToOne(ends);
        }
        LocalDate told = lastDay == null ? stay.left() : lastDay;
        boolean isToCome = told != null && told.isAfter(group.site().today(clock));
        String action = lastDay == null ? isToCome ? "will not leave" : "did not leave" : isToCome ? "will leave" : "left";
        if (lastDay == null) {
            store.ask(Referral.class).join("join fetch e.group g join fetch g.site join fetch e.participant").where("e.group = :group and e.participant = :person",
                "group", group, "person", stay.participant()).list().forEach(this::takeBack);
        }
        Trace trace = trace(group, participantCode, action)
            .change("left", stay.left(), lastDay).change("left_reason", stay.reason(), reason);
        stay.leave(lastDay, lastDay == null ? null : reason);
        audit.write(trace);
        store.flush();
        return without;
    }

    /** They do not go there after all. */
    void takeBack(Referral referral) {
        store.remove(referral);
        audit.write(trace(referral.group(), referral.participant().code(), "referral taken back").change("to", referral.toSite(), null));
    }

    /** Nobody holds a session for somebody who is not there; should they stay after all, it can be planned again. */
    private int cancelOneToOne(StayEnds ends) {
        List<Session> planned = store.ask(Session.class).editable().where("e.group = :group and e.plannedWith = :person and e.status = :planned"
                + " and e.date > :last", "group", ends.group(), "person", ends.person(), "planned", Session.Status.PLANNED, "last", ends.lastDay())
            .order("e.number").list().stream().filter(session -> ends.cameBack() == null || session.date().isBefore(ends.cameBack())).toList();
        for (Session session : planned) {
            session.cancel(Bundles.text(Locale.forLanguageTag(ends.group().site().language()), "roster.cancelled-left"));
            audit.write(Trace.of("session", ends.group().code() + "/" + session.number(), "cancelled")
                .in(ends.group().site().code(), ends.group().code()).because(session.cancelledReason()));
        }
        return planned.size();
    }

    private Group group(String code) {
        return store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get();
    }

    private static Trace trace(Group group, String participant, String action) {
        return Trace.of("member", group.code() + "/" + participant, action).in(group.site().code(), group.code());
    }
}
