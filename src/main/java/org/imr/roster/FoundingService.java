package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.imr.access.Audit;
import org.imr.access.Caller;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.access.StaffRole;
import org.imr.access.Trace;
import org.imr.curriculum.Edition;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Typed;
import org.imr.library.Definitions;

/** Setting up a new group: by a coordinator of its site, or by a facilitator there, who then runs it. */
@ApplicationScoped
public class FoundingService {

    /** Ten years of weekly sessions: more is a slip of the finger. */
    private static final int MOST_SESSIONS = 520;

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller current;
    @Inject
    private Definitions definitions;
    @Inject
    private Clock clock;

    /** A site at which the caller may set up a group, with the code proposed and those who can run it. */
    public record Ground(String site, String name, String code, LocalDate today, List<Person> facilitators) {
    }

    /** Somebody of the staff. */
    public record Person(String email, String name) {
    }

    /** The sites at which the caller may set up a group. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public List<Ground> grounds() {
        List<Site> sites = store.ask(Site.class).order("e.name").list().stream().filter(this::mayFound).toList();
        if (sites.isEmpty()) {
            return List.of();
        }
        List<StaffRole> roles = store.ask(StaffRole.class).join("join fetch e.staff").join("join fetch e.site")
            .where("e.role = :role and e.site in :sites", "role", Role.FACILITATOR, "sites", sites).order("e.staff.name").list();
        List<String> codes = store.ask(Site.class).join("join Group g on g.site = e").list(String.class, "g.code");
        return sites.stream().map(site -> {
            LocalDate today = site.today(clock);
            List<Person> people = roles.stream().filter(role -> role.site().equals(site) && role.holdsOn(today))
                .map(role -> new Person(role.staff().email(), role.staff().name())).distinct().toList();
            return new Ground(site.code(), site.name(), FreeCode.after(site.code() + "-", codes, 2), today, people);
        }).toList();
    }

    /**
     * Sets the group up and lays its schedule, past the holidays of its site, with the modules of its track spread over the sessions as much as each needs.
     *
     * @throws Rejected when the code is taken, nobody runs it, or numbers are out of range
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void found(NewGroup wanted) {
        Site site = store.ask(Site.class).where("e.code = :code", "code", wanted.site()).first()
            .filter(this::mayFound).orElseThrow(NotFound::new);
        GroupFacts facts = wanted.facts();
        String code = Typed.code(wanted.code());
        if (store.ask(Site.class).join("join Group g on g.site = e").where("g.code = :code", "code", code).count() > 0) {
            throw new Rejected("roster.code-taken", code);
        }
        if (facts.plannedSessions() > MOST_SESSIONS) {
            throw new Rejected("roster.schedule-many", MOST_SESSIONS);
        }
        Edition edition = definitions.edition(wanted.edition());
        Group group = new Group(code, site, Typed.required(facts.name(), 200));
        String track = Typed.optional(wanted.track(), 40);
        if (track != null && edition.track(track).isEmpty()) {
            throw new NotFound();
        }
        group.teach(edition.code(), edition.version(), edition.digest(), track);
        group.meet(facts.format(), facts.start(), facts.time(), Typed.optional(facts.place(), 200), facts.plannedSessions(),
            facts.intervalDays(), facts.minutes(), facts.capacity());
        group.meet(facts.rhythm());
        store.add(group);
        appoint(group, wanted.facilitators(), site.today(clock));
        lay(group, Need.of(edition, track));
        audit.write(Trace.of("group", code, "set up").in(site.code(), code).change("name", null, group.name())
            .change("start", null, group.start()).change("planned_sessions", null, group.plannedSessions())
            .change("track", null, track));
        store.flush();
    }

    private void appoint(Group group, List<String> emails, LocalDate today) {
        // From today if it starts later: those who run it prepare it, and reach it by this.
        LocalDate from = group.start().isBefore(today) ? group.start() : today;
        Caller caller = current.get();
        List<String> all = emails;
        if (!caller.isAt(Role.COORDINATOR, group.site().id()) && !emails.contains(caller.email())) {
            all = Stream.concat(emails.stream(), Stream.of(caller.email())).toList();
        }
        for (String email : all.stream().distinct().toList()) {
            store.add(new Facilitation(group, facilitator(group.site(), email, today), from));
        }
    }

    private Staff facilitator(Site site, String email, LocalDate day) {
        return store.ask(StaffRole.class).join("join fetch e.staff")
            .where("e.staff.email = :email and e.role = :role and e.site = :site", "email", email, "role", Role.FACILITATOR, "site", site)
            .list().stream().filter(role -> role.holdsOn(day)).findFirst().map(StaffRole::staff).orElseThrow(NotFound::new);
    }

    private void lay(Group group, List<Need> modules) {
        ModulePlan plan = group.format() == Group.Format.CLOSED ? ModulePlan.lay(modules, group.plannedSessions())
            : ModulePlan.rotate(modules, 0, 0, group.plannedSessions());
        int number = 1;
        for (Schedule.Slot slot : Schedule.lay(group.start(), group.rhythm(), plan, Holidays.of(store, group.site()))) {
            Session session = new Session(group, number++, slot.date(), group.kind());
            session.move(slot.date(), group.time());
            session.plan(slot.modules());
            store.add(session);
        }
    }

    private boolean mayFound(Site site) {
        Caller caller = current.get();
        return caller.isAt(Role.COORDINATOR, site.id()) || caller.sites(Role.FACILITATOR).contains(site.id());
    }
}
