package org.imr.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.StaffRole;
import org.imr.assessment.Assessment;
import org.imr.assessment.Assignment;
import org.imr.assessment.Rating;
import org.imr.roster.Facilitation;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.session.Contact;

/**
 * How far an export goes: everything, or the sites that a coordinator follows with those whom their records name. It decides
 * about what belongs to no site (sites, staff); all else is decided by the caller's reach.
 *
 * @param everything true for coordinators of all sites, administrators, the product itself
 * @param own        the sites followed
 * @param named      these, and the sites at which people of their groups are now
 * @param staff      whom the records name: with a role there, or leading, assessing, calling
 * @param until      until which day the sites followed recorded what belongs to a person who has moved on, by the person's id
 * @param blind      assessments that the caller makes and that are not signed: their ratings are told by the assessment alone,
 *                   which knows who may see which
 */
record Extent(boolean everything, Set<UUID> own, Set<UUID> named, Set<UUID> staff, Map<UUID, LocalDate> until, Set<UUID> blind) {

    /** As {@link #isOwn(Participant, LocalDate)} decides, for contacts. */
    private static final String RECORDED_HERE = "e.participant.site.id in :own or exists (select m from Membership m"
        + " where m.participant = e.participant and m.group.site.id in :own and (m.left is null or m.left >= e.date))";

    static final Extent EVERYTHING = new Extent(true, Set.of(), Set.of(), Set.of(), Map.of(), Set.of());

    static Extent of(Caller caller, ScopedStore store) {
        if (caller.isSystem() || caller.isEverywhere(Role.COORDINATOR) || caller.is(Role.ADMINISTRATOR)) {
            return new Extent(true, Set.of(), Set.of(), Set.of(), Map.of(), blind(caller, store));
        }
        Set<UUID> own = caller.sites(Role.COORDINATOR);
        if (own.isEmpty()) {
            return new Extent(false, own, own, Set.of(), Map.of(), Set.of());
        }
        Set<UUID> named = new HashSet<>(own);
        named.addAll(store.ask(Participant.class).exchangeable().list(UUID.class, "e.site.id"));
        Set<UUID> staff = new HashSet<>();
        staff.addAll(store.ask(StaffRole.class).where("e.site.id in :own", "own", own).list(UUID.class, "e.staff.id"));
        staff.addAll(store.ask(Facilitation.class).where("e.group.site.id in :own", "own", own).list(UUID.class, "e.staff.id"));
        staff.addAll(store.ask(Assignment.class).where("e.assessment.group.site.id in :own", "own", own)
            .list(UUID.class, "e.staff.id"));
        staff.addAll(store.ask(Session.class).exchangeable().join("join e.facilitators f").list(UUID.class, "f.id"));
        staff.addAll(store.ask(Rating.class).exchangeable().where("e.assessor is not null").list(UUID.class, "e.assessor.id"));
        staff.addAll(store.ask(Contact.class).exchangeable().where("e.staff is not null").where(RECORDED_HERE, "own", own)
            .list(UUID.class, "e.staff.id"));
        return new Extent(false, own, named, staff, until(own, store), Set.of());
    }

    private static Map<UUID, LocalDate> until(Set<UUID> own, ScopedStore store) {
        Map<UUID, LocalDate> until = new HashMap<>();
        store.ask(Membership.class).exchangeable().join("join fetch e.participant")
            .where("e.group.site.id in :own and e.participant.site.id not in :own and e.arrivingOn is null", "own", own).list()
            .forEach(stay -> until.merge(stay.participant().id(), stay.left() == null ? LocalDate.MAX : stay.left(),
                (one, other) -> one.isAfter(other) ? one : other));
        return until;
    }

    private static Set<UUID> blind(Caller caller, ScopedStore store) {
        return caller.staffId() == null ? Set.of() : Set.copyOf(store.ask(Assignment.class)
            .where("e.staff.id = :me and e.assessment.status <> :signed", "me", caller.staffId(), "signed", Assessment.Status.SIGNED)
            .list(UUID.class, "e.assessment.id"));
    }

    /** False for ratings that the caller, an assessor too, must not see yet. */
    boolean isTold(UUID assessment, Assessment.Status status) {
        return status == Assessment.Status.SIGNED || everything && !blind.contains(assessment);
    }

    boolean has(Site site) {
        return everything || named.contains(site.id());
    }

    /**
     * True for what was recorded about that person on that day by the sites followed: about who has moved on only until their last
     * day in a group there, because from then on it is the new site's.
     */
    boolean isOwn(Participant person, LocalDate day) {
        return isOwn(person.id(), person.site().id(), day);
    }

    /** The same by their ids. @param site where the person is now */
    boolean isOwn(UUID person, UUID site, LocalDate day) {
        return isOwn(site) || !day.isAfter(until.getOrDefault(person, LocalDate.MIN));
    }

    boolean isOwn(Site site) {
        return isOwn(site == null ? null : site.id());
    }

    boolean isOwn(UUID site) {
        return everything || site != null && own.contains(site);
    }
}
