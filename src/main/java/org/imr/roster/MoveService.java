package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

/**
 * Somebody goes on in another group: at once where the caller reaches both, else by a {@link Referral} to a site. What they
 * have received is theirs and shows there; what was recorded stays with the group that recorded it.
 */
@ApplicationScoped
public class MoveService {

    private static final Set<Group.Status> CURRENT = EnumSet.of(Group.Status.PLANNED, Group.Status.RUNNING);

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private MembershipService members;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /** Another site, or the group's own, to which somebody can be referred. */
    public record Place(String code, String name, boolean own) {
    }

    /** The other groups under way that the caller may change. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public List<Destination> destinations(String groupCode) {
        return takers().stream().filter(one -> !one.code().equals(groupCode)).toList();
    }

    /** All groups under way that the caller may change, by site and name, with how many people are in them. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public List<Destination> takers() {
        List<Group> groups = store.ask(Group.class).editable().join("join fetch e.site s")
            .where("e.status in :current", "current", CURRENT).order("e.site.name, e.name").list();
        if (groups.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Long> people = store.ask(Membership.class).where("e.group in :takers and e.joined <= :today and (e.left is null or e.left >= :today)",
            "takers", groups, "today", today).list(UUID.class, "e.group.id").stream()
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        return groups.stream().map(one -> new Destination(one.code(), one.name(), one.site().code(), one.site().name(),
            people.getOrDefault(one.id(), 0L), one.capacity())).toList();
    }

    /**
     * The sites to which somebody in the group can be referred, by name. The group's own stands there, last, only for who reaches not
     * all of its groups: its coordinator chooses one of the others.
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public List<Place> places(String groupCode) {
        Site own = group(groupCode).site();
        boolean isReached = current.get().isAt(Role.COORDINATOR, own.id());
        return store.ask(Site.class).order("e.name").list().stream().filter(site -> !isReached || !site.equals(own))
            .sorted(Comparator.comparing(own::equals)).map(site -> new Place(site.code(), site.name(), site.equals(own))).toList();
    }

    /** Where somebody is referred to who has not been taken up there yet, nor declined. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public Optional<ReferralLine> referred(String participantCode) {
        return ReferralLine.of(store.ask(Referral.class).where("p.code = :code and e.declinedOn is null", "code", participantCode)).stream()
            .reduce((one, later) -> later);
    }

    /** Where those go on, or went on, whose last stay in the group ended with a move. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public List<Onward> onward(String groupCode) {
        return Onward.ofLast(store.ask(Membership.class).where("e.group.code = :code", "code", groupCode), "e");
    }

    /** The same of one person, for each of the groups in reach that they left so. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public List<Onward> onwardOf(String participantCode) {
        return Onward.ofLast(store.ask(Membership.class).where("e.participant.code = :code", "code", participantCode), "e");
    }

    /**
     * Leaves one group on that day and joins the other on the next, at its site if that is another.
     *
     * @param joined  the first day of the stay that ends
     * @param version of that stay
     * @throws Rejected `roster.goes-on` for who has been moved or taken up elsewhere already
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void move(String groupCode, String participantCode, LocalDate joined, int version, LocalDate lastDay, String toGroupCode) {
        Group to = group(toGroupCode);
        if (toGroupCode.equals(groupCode)) {
            throw new Rejected("roster.move-same");
        }
        Participant person = leave(groupCode, participantCode, joined, version, lastDay);
        members.admit(to, person, lastDay.plusDays(1));
    }

    /**
     * Leaves the group on that day to go on at a site, whose coordinator chooses the group.
     *
     * @param note what they should know to choose, or null
     * @throws Rejected `roster.already-referred`; `roster.goes-on` for who has been moved or taken up elsewhere already
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void refer(String groupCode, String participantCode, LocalDate joined, int version, LocalDate lastDay, String siteCode, String note) {
        Group group = group(groupCode);
        Site site = store.ask(Site.class).where("e.code = :code", "code", siteCode).get();
        Optional<ReferralLine> open = referred(participantCode);
        if (open.isPresent()) {
            throw new Rejected("roster.already-referred", open.get().name(), open.get().toSite());
        }
        Participant person = leave(groupCode, participantCode, joined, version, lastDay);
        Referral before = store.ask(Referral.class).where("e.participant = :person and e.toSite = :site", "person", person, "site", siteCode)
            .first().orElse(null);
        LocalDate today = group.site().today(clock);
        if (before != null) {
            before.again(group, today, Typed.optional(note, 2000));
        } else {
            store.add(new Referral(group, person, site.code(), today, Typed.optional(note, 2000)));
        }
        audit.write(Trace.of("member", groupCode + "/" + participantCode, "referred").in(group.site().code(), groupCode)
            .change("to", null, site.code()));
        store.flush();
    }

    private Participant leave(String groupCode, String participantCode, LocalDate joined, int version, LocalDate lastDay) {
        if (lastDay == null) {
            throw new Rejected("roster.leave-day");
        }
        Onward.of(store.ask(Membership.class).where("e.group.code = :group and e.participant.code = :person and e.joined = :joined", "group", groupCode,
            "person", participantCode, "joined", joined), "e").forEach(Onward::reject);
        members.leave(groupCode, participantCode, joined, version, lastDay, Membership.Reason.MOVED);
        return store.ask(Membership.class).editable().join("join fetch e.participant p join fetch p.site")
            .where("e.group.code = :group and e.participant.code = :person and e.joined = :joined", "group", groupCode,
                "person", participantCode, "joined", joined).first().map(Membership::participant).orElseThrow(NotFound::new);
    }

    private Group group(String code) {
        return store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get();
    }
}
