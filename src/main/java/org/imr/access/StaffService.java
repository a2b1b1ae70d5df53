package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Secret;
import org.imr.kernel.Slice;

/** The people who work with the programme: their roles, their accounts, links to let them in. {@link Mandate} says who manages whom. */
@ApplicationScoped
public class StaffService {

    @Inject
    private ScopedStore store;
    @Inject
    private StaffLines lines;
    @Inject
    private SignIns signIns;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /**
     * One page of the people whom the caller manages, by name, each with the roles that are not over.
     *
     * @param search a part of a name or an e-mail; null or blank for all
     */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public Slice<StaffLine> list(String search, int first, int size) {
        return lines.page(search, first, size);
    }

    /** One person with all their roles, also those that are over. @throws NotFound when the caller manages nobody of that id */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public StaffLine person(UUID id) {
        return lines.of(find(id));
    }

    /**
     * Adds a person with a first role, or gives the role to somebody who is known by that e-mail at another site.
     *
     * @param site  the code of the site; null for all sites
     * @param until the last day; null without an end
     * @return who it is
     */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public UUID add(String email, String name, Role role, String site, LocalDate until) {
        String typed = Typed.email(email);
        Staff staff = store.ask(Staff.class).where("lower(e.email) = :email", "email", typed.toLowerCase(Locale.ROOT)).first()
            .orElse(null);
        if (staff == null) {
            staff = store.add(new Staff(typed, Typed.name(name)));
            audit.write(Trace.of("staff", typed, "created").change("name", null, staff.name()));
        }
        give(staff, role, site, until);
        return staff.id();
    }

    /** Gives a role from today on. The person is signed out, so that what they see next follows from it. */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public void give(UUID person, Role role, String site, LocalDate until) {
        give(find(person), role, site, until);
    }

    /** Ends a role at once. The person is signed out. @throws Rejected `access.last-administrator` */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public void end(UUID person, UUID role) {
        Staff staff = find(person);
        StaffRole held = store.ask(StaffRole.class).join("left join fetch e.site")
            .where("e.id = :id and e.staff.id = :staff", "id", role, "staff", person).get();
        LocalDate today = LocalDate.now(clock);
        if (!mandate().covers(held.role(), id(held.site())) || held.isOverOn(today)) {
            throw new NotFound();
        }
        if (held.role() == Role.ADMINISTRATOR) {
            keepAnAdministratorBesides(staff);
        }
        if (held.from() != null && !held.from().isBefore(today)) {
            // It began today, or was to begin: it was never held for a day, and the trail tells of it.
            store.remove(held);
        } else {
            held.until(today.minusDays(1));
        }
        signIns.endAll(staff);
        audit.write(trace(staff, "role ended", held));
        store.flush();
    }

    /** Closes an account: the person is signed out, their tokens and links hold no longer. Nothing of theirs is deleted. */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public void disable(UUID person) {
        Staff staff = managedAccount(person);
        if (person.equals(current.get().staffId())) {
            throw new Rejected("access.not-yourself");
        }
        if (isAdministrator(staff)) {
            keepAnAdministratorBesides(staff);
        }
        staff.disabled(true);
        signIns.endAll(staff);
        audit.write(Trace.of("staff", staff.email(), "disabled"));
        store.flush();
    }

    /** Opens a closed account again. */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public void enable(UUID person) {
        Staff staff = managedAccount(person);
        staff.disabled(false);
        audit.write(Trace.of("staff", staff.email(), "enabled"));
        store.flush();
    }

    /**
     * Makes a link by which the person chooses a first, or a new, password; any link before is worth nothing any more.
     *
     * @return the secret at the end of the link: the only time that anybody sees it
     */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public String invite(UUID person) {
        Staff staff = managedAccount(person);
        if (staff.isDisabled()) {
            throw new Rejected("access.disabled");
        }
        store.ask(Invitation.class).where("e.staff = :staff and e.usedAt is null", "staff", staff).list().forEach(store::remove);
        String secret = Secret.fresh();
        store.add(new Invitation(staff, Secret.digest(secret), clock.instant()));
        audit.write(Trace.of("staff", staff.email(), "invited"));
        return secret;
    }

    /** Somebody whose account the caller manages. @throws NotFound when it is not */
    Staff managedAccount(UUID person) {
        Staff staff = find(person);
        if (!mandate().coversAccount(lines.notEnded(staff))) {
            throw new NotFound();
        }
        return staff;
    }

    private Staff find(UUID person) {
        return lines.managed().where("e.id = :id", "id", person).get();
    }

    private void give(Staff staff, Role role, String siteCode, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        Site site = siteCode == null ? null : store.ask(Site.class).where("e.code = :code", "code", siteCode).get();
        if (role == null || !mandate().covers(role, id(site))) {
            throw new NotFound();
        }
        if (site == null && role != Role.COORDINATOR && role != Role.ADMINISTRATOR || site != null && role == Role.ADMINISTRATOR) {
            throw new Rejected("access.role-site");
        }
        if (until != null && until.isBefore(today)) {
            throw new Rejected("access.role-past");
        }
        if (lines.notEnded(staff).stream().anyMatch(held -> held.role() == role && Objects.equals(held.site(), site))) {
            throw new Rejected("access.role-held");
        }
        StaffRole given = store.add(new StaffRole(staff, role, site, today));
        given.until(until);
        signIns.endAll(staff);
        audit.write(trace(staff, "role given", given));
        store.flush();
    }

    /**
     * Somebody else must remain who can sign in as an administrator, with no end in sight. The rows are locked, so that two who
     * remove each other at the same moment cannot both succeed.
     */
    private void keepAnAdministratorBesides(Staff leaving) {
        LocalDate today = LocalDate.now(clock);
        boolean remains = store.ask(StaffRole.class).locked().where("e.role = :role", "role", Role.ADMINISTRATOR).list().stream()
            .filter(role -> role.holdsOn(today) && role.until() == null).map(StaffRole::staff)
            .anyMatch(other -> !other.equals(leaving) && !other.isDisabled() && other.hasPassword());
        if (!remains) {
            throw new Rejected("access.last-administrator");
        }
    }

    private boolean isAdministrator(Staff staff) {
        return lines.notEnded(staff).stream().anyMatch(role -> role.role() == Role.ADMINISTRATOR);
    }

    private Mandate mandate() {
        return new Mandate(current.get());
    }

    private static UUID id(Site site) {
        return site == null ? null : site.id();
    }

    private static Trace trace(Staff staff, String action, StaffRole role) {
        String site = role.site() == null ? null : role.site().code();
        return Trace.of("staff", staff.email(), action).in(site, null)
            .change("role", null, role.role().name().toLowerCase(Locale.ROOT) + (site == null ? "" : " at " + site))
            .change("until", null, role.until());
    }
}
