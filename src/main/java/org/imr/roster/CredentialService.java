package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.SiteService;
import org.imr.access.Staff;
import org.imr.access.StaffRole;
import org.imr.access.StaffService;
import org.imr.access.Trace;
import org.imr.credential.RequirementSet;
import org.imr.credential.Standing;
import org.imr.kernel.NotFound;
import org.imr.kernel.Typed;
import org.imr.library.Definitions;

/** Who may run a group, and who needs what by when: by the requirement set of each site. */
@ApplicationScoped
public class CredentialService {

    @Inject
    private ScopedStore store;
    @Inject
    private StaffService staff;
    @Inject
    private SiteService sites;
    @Inject
    private CredentialFacts facts;
    @Inject
    private Definitions definitions;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /** The facilitators of a site that the caller manages. @throws NotFound when it is none */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public SiteCredentials site(String site) {
        Site managed = managed(site);
        Optional<RequirementSet> set = set(managed);
        List<Staff> people = set.isEmpty() ? List.of() : store.ask(StaffRole.class).join("join fetch e.staff")
            .where("e.site = :site and e.role = :role and e.staff.disabled = false", "site", managed, "role", Role.FACILITATOR).list().stream()
            .filter(role -> role.holdsOn(managed.today(clock))).map(StaffRole::staff).distinct()
            .sorted(Comparator.comparing(Staff::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Staff::email)).toList();
        Map<UUID, Standing.Facts> known = facts.of(people.stream().map(Staff::id).toList());
        return new SiteCredentials(managed.code(), managed.name(), managed.version(), managed.requirementSet(), set, definitions.requirementSets(),
            people.stream().map(person -> new SiteCredentials.Person(person.id(), person.name(),
                Standing.of(set.orElseThrow(), known.get(person.id()), managed.today(clock)))).toList());
    }

    /**
     * Chooses what is asked at a site.
     *
     * @param set code of a requirement set; null for none
     * @throws org.imr.kernel.Stale when somebody changed the site since
     */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public void choose(String site, int version, String set) {
        Site managed = managed(site);
        managed.expect(version);
        String chosen = Typed.optional(set, 40);
        if (chosen != null && definitions.requirementSet(chosen).isEmpty()) {
            throw new NotFound();
        }
        Trace trace = Trace.of("site", managed.code(), "changed").in(managed.code(), null).change("requirement_set", managed.requirementSet(), chosen);
        managed.ask(chosen);
        if (trace.changed()) {
            audit.write(trace);
            store.flush();
        }
    }

    /** How far somebody whom the caller manages is, once for each set that holds for them. @throws NotFound when it is nobody */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public List<Standing> of(UUID person) {
        staff.person(person);
        return standings(person);
    }

    /** How far the caller is, once for each set that holds for them. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public List<Standing> own() {
        return standings(current.get().staffId());
    }

    /**
     * How far those are who have led these groups, at the sites that the caller coordinates: once for each requirement set that is known
     * here, whether a site of theirs asks for it or not.
     */
    @Transactional
    @Requires(Permission.OVERSEE)
    public List<LeaderStanding> ofLeaders(Collection<String> groups) {
        List<Facilitation> leading = groups.isEmpty() ? List.of() : store.ask(Facilitation.class).join("join fetch e.staff join fetch e.group g join fetch g.site")
            .where("e.group.code in :groups", "groups", groups).order("e.staff.email").list().stream()
            .filter(one -> current.get().isAt(Role.COORDINATOR, one.group().site().id())).toList();
        Map<UUID, Standing.Facts> known = facts.of(leading.stream().map(one -> one.staff().id()).distinct().toList());
        LocalDate today = LocalDate.now(clock);
        return leading.stream().map(Facilitation::staff).distinct().flatMap(person -> definitions.requirementSets().stream()
            .map(set -> new LeaderStanding(person.email(), Standing.of(set, known.get(person.id()), today), leading.stream()
                .anyMatch(one -> one.staff().equals(person) && set.code().equals(one.group().site().requirementSet()))))).toList();
    }

    private List<Standing> standings(UUID person) {
        List<Site> runsAt = store.ask(StaffRole.class).join("join fetch e.site").where("e.staff.id = :staff and e.role = :role", "staff", person,
            "role", Role.FACILITATOR).order("e.site.name").list().stream().filter(role -> role.holdsOn(role.site().today(clock)))
            .map(StaffRole::site).distinct().toList();
        List<RequirementSet> sets = runsAt.stream().map(this::set).flatMap(Optional::stream).distinct().toList();
        if (sets.isEmpty()) {
            return List.of();
        }
        Standing.Facts known = facts.of(List.of(person)).get(person);
        return sets.stream().map(set -> Standing.of(set, known, runsAt.get(0).today(clock))).toList();
    }

    private Optional<RequirementSet> set(Site site) {
        return Optional.ofNullable(site.requirementSet()).flatMap(definitions::requirementSet);
    }

    private Site managed(String code) {
        if (sites.managed().stream().noneMatch(line -> line.code().equals(code))) {
            throw new NotFound();
        }
        return store.ask(Site.class).where("e.code = :code", "code", code).get();
    }
}
