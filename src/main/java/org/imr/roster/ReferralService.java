package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Trace;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Typed;

/** People referred to a site: its coordinator takes them into a group, or whoever referred them takes that back. */
@ApplicationScoped
public class ReferralService {

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller current;
    @Inject
    private MembershipService members;
    @Inject
    private Clock clock;

    /** Those referred to the sites that the caller coordinates, the longest waiting first. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public List<ReferralLine> arriving() {
        List<String> own = store.ask(Site.class).list().stream().filter(site -> current.get().isAt(Role.COORDINATOR, site.id()))
            .map(Site::code).toList();
        return own.isEmpty() ? List.of() : ReferralLine.of(store.ask(Referral.class).where("e.toSite in :own and e.declinedOn is null", "own", own));
    }

    /** Those whom a group has referred and who have not been taken up yet. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public List<ReferralLine> ofGroup(String groupCode) {
        Group group = store.ask(Group.class).where("e.code = :code", "code", groupCode).get();
        return ReferralLine.of(store.ask(Referral.class).where("g = :group", "group", group));
    }

    /**
     * Takes somebody who was referred to the group's site into the group. From that day on the site describes them.
     *
     * @throws Rejected `roster.joins-too-early` for a day on which they are still in the group they leave, `roster.goes-on` when they were
     *     moved to another one meanwhile
     * @throws NotFound when nobody has referred them there, and for a group whose site the caller does not coordinate
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void takeUp(String groupCode, String participantCode, LocalDate joined) {
        Group group = store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", groupCode).get();
        if (!current.get().isAt(Role.COORDINATOR, group.site().id())) {
            throw new NotFound();
        }
        Referral referral = store.ask(Referral.class).join("join fetch e.participant p join fetch p.site").where(
            "e.participant.code = :person and e.toSite = :site and e.declinedOn is null", "person", participantCode, "site", group.site().code()).get();
        LocalDate lastDay = ReferralLine.of(store.ask(Referral.class).where("e = :referral", "referral", referral)).get(0).lastDay();
        if (lastDay != null && !joined.isAfter(lastDay)) {
            throw new Rejected("roster.joins-too-early", referral.participant().displayName(), lastDay);
        }
        Onward.ofLast(store.ask(Referral.class).join("join Membership stay on stay.participant = e.participant")
            .where("e = :referral and stay.group = e.group", "referral", referral), "stay").forEach(Onward::reject);
        store.remove(referral);
        members.admit(group, referral.participant(), joined);
    }

    /**
     * Says that a site cannot take somebody up, so that whoever referred them finds another way. Nothing else changes.
     *
     * @param siteCode the site that declines, which the caller coordinates
     * @throws Rejected `roster.decline-reason` without a reason
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void decline(String siteCode, String participantCode, String reason) {
        Site site = store.ask(Site.class).where("e.code = :code", "code", siteCode).get();
        if (!current.get().isAt(Role.COORDINATOR, site.id())) {
            throw new NotFound();
        }
        Referral referral = store.ask(Referral.class).join("join fetch e.group g join fetch g.site join fetch e.participant").where(
            "e.participant.code = :person and e.toSite = :site and e.declinedOn is null", "person", participantCode, "site", siteCode).get();
        String why = Typed.optional(reason, 2000);
        if (why == null) {
            throw new Rejected("roster.decline-reason");
        }
        referral.decline(site.today(clock), why);
        audit.write(Trace.of("member", referral.group().code() + "/" + participantCode, "referral declined")
            .in(referral.group().site().code(), referral.group().code()).change("to", null, siteCode).because(why));
        store.flush();
    }

    /** Takes a referral back: they do not go there after all. The last day of the stay stays as it is; they can come back. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void withdraw(String groupCode, String participantCode) {
        List<Referral> made = store.ask(Referral.class).editable().join("join fetch e.group g join fetch g.site join fetch e.participant").where(
            "e.group.code = :group and e.participant.code = :person", "group", groupCode, "person", participantCode).list();
        made.forEach(members::takeBack);
        store.flush();
    }
}
