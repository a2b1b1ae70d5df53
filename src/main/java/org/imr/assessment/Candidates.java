package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.access.StaffRole;
import org.imr.kernel.Rejected;
import org.imr.kernel.Word;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.Session;

/** Finds who could assess a group: all who are assessors today, each with what bars them, in four statements. */
@ApplicationScoped
public class Candidates {

    @Inject
    private ScopedStore store;
    @Inject
    private Clock clock;

    /** By name. */
    List<Candidate> of(Group group, LocalDate today) {
        List<StaffRole> roles = store.ask(StaffRole.class).join("join fetch e.staff").join("left join fetch e.site")
            .where("e.staff.id in (select r.staff.id from StaffRole r where r.role = :assessor)", "assessor", Role.ASSESSOR).list();
        Set<UUID> people = roles.stream().map(role -> role.staff().id()).collect(Collectors.toSet());
        Map<UUID, List<Independence.Work>> works = works(Set.of(group), people);
        Map<Staff, List<StaffRole>> assessing = roles.stream().filter(role -> role.role() == Role.ASSESSOR && role.holdsOn(today)
                && !role.staff().isDisabled())
            .collect(Collectors.groupingBy(StaffRole::staff));
        roles.forEach(role -> works.computeIfAbsent(role.staff().id(), id -> new ArrayList<>()).add(work(role)));
        Map<UUID, LocalDate> calibrated = calibrated(people);
        return assessing.entrySet().stream().map(entry -> new Candidate(entry.getKey().email(), entry.getKey().name(),
            entry.getValue().stream().filter(role -> role.site() != null).map(role -> role.site().name()).sorted().toList(),
            Independence.bar(group.id(), group.site().id(), today, works.get(entry.getKey().id())),
            Optional.ofNullable(calibrated.get(entry.getKey().id()))))
            .sorted(Comparator.comparing(Candidate::name).thenComparing(Candidate::email)).toList();
    }

    /**
     * An assessor who has come to run the group, or to work at its site, since they were chosen.
     *
     * @throws Rejected `assessment.barred-own-group`, `assessment.barred-own-site` or `assessment.barred-own-site-lately`, unless an
     *     exception stands with the assessment
     */
    void mustBeFree(Assessment assessment, Assignment assessor) {
        if (assessment.exception() == null) {
            bar(assessment, assessor).ifPresent(bar -> {
                throw new Rejected("assessment.barred-" + Word.of(bar));
            });
        }
    }

    /** What bars that assessor of it today, if anything. */
    Optional<Independence.Bar> bar(Assessment assessment, Assignment assessor) {
        return Optional.ofNullable(bars(List.of(assessor)).get(assessor));
    }

    /** What bars these assessors today, each from the assessment of their own; those who may are not among them. */
    public Map<Assignment, Independence.Bar> bars(List<Assignment> assessors) {
        Set<UUID> people = assessors.stream().map(one -> one.staff().id()).collect(Collectors.toSet());
        Set<Group> groups = assessors.stream().map(one -> one.assessment().group()).collect(Collectors.toSet());
        Map<UUID, List<Independence.Work>> works = works(groups, people);
        if (!people.isEmpty()) {
            store.ask(StaffRole.class).join("join fetch e.staff").join("left join fetch e.site").where("e.staff.id in :people", "people", people).list()
                .forEach(role -> works.computeIfAbsent(role.staff().id(), id -> new ArrayList<>()).add(work(role)));
        }
        Map<Assignment, Independence.Bar> bars = new HashMap<>();
        for (Assignment one : assessors) {
            Group group = one.assessment().group();
            Independence.bar(group.id(), group.site().id(), group.site().today(clock), works.getOrDefault(one.staff().id(), List.of()))
                .ifPresent(bar -> bars.put(one, bar));
        }
        return bars;
    }

    private static Independence.Work work(StaffRole role) {
        return new Independence.Work(role.role(), role.site() == null ? null : role.site().id(), null, role.from(), role.until());
    }

    /** Groups of the sites that they ran, sessions of these groups that they led for somebody else, and lately of others there. */
    private Map<UUID, List<Independence.Work>> works(Set<Group> groups, Set<UUID> people) {
        Map<UUID, List<Independence.Work>> works = new HashMap<>();
        if (people.isEmpty()) {
            return works;
        }
        Set<Site> sites = groups.stream().map(Group::site).collect(Collectors.toSet());
        LocalDate after = sites.stream().map(site -> Independence.lately(site.today(clock))).min(Comparator.naturalOrder()).orElseThrow();
        store.ask(Facilitation.class).join("join fetch e.group").where("e.staff.id in :people and e.group.site in :sites",
            "people", people, "sites", sites).list()
            .forEach(one -> works.computeIfAbsent(one.staff().id(), id -> new ArrayList<>()).add(new Independence.Work(Role.FACILITATOR,
                one.group().site().id(), one.group().id(), one.from(), one.until())));
        store.ask(Session.class).join("join e.facilitators f").where("(e.group in :groups or e.group.site in :sites and e.date > :after)"
                + " and f.id in :people and e.status = :held", "groups", groups, "sites", sites, "after", after,
            "people", people, "held", Session.Status.HELD)
            .list(Led.class, "new org.imr.assessment.Candidates$Led(f.id, e.group.site.id, e.group.id, e.date)")
            .forEach(led -> works.computeIfAbsent(led.staff(), id -> new ArrayList<>()).add(new Independence.Work(Role.FACILITATOR,
                led.site(), led.group(), led.date(), led.date())));
        return works;
    }

    private Map<UUID, LocalDate> calibrated(Set<UUID> people) {
        return people.isEmpty() ? Map.of() : store.ask(Calibration.class).where("e.staff.id in :people", "people", people).group("e.staff.id")
            .list(Calibrated.class, "new org.imr.assessment.Candidates$Calibrated(e.staff.id, max(e.doneOn))").stream()
            .collect(Collectors.toMap(Calibrated::staff, Calibrated::last));
    }

    /** When somebody last rated a shared example. */
    public record Calibrated(UUID staff, LocalDate last) {
    }

    /** A session that somebody led. */
    public record Led(UUID staff, UUID site, UUID group, LocalDate date) {
    }
}
