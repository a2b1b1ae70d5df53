package org.imr.oversight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.StaffRole;
import org.imr.access.Training;
import org.imr.roster.CredentialService;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.LeaderStanding;

/**
 * Who leads some groups, or led them when they ended, with their courses and supervision and how far these bring them: seven statements.
 * Of somebody who has gone on nothing is told that came after.
 */
@ApplicationScoped
class RegisteredLeaders {

    private static final String HERE = "new org.imr.oversight.RegisteredLeaders$";

    @Inject
    private ScopedStore store;
    @Inject
    private CredentialService credentials;

    /** Somebody who leads a group for a time. */
    public record Leading(String email, String name, UUID group, UUID site, Group.Status status, LocalDate ended, LocalDate from, LocalDate until) {

        boolean isNow(LocalDate today) {
            return status == Group.Status.RUNNING && holdsOn(today);
        }

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }

        boolean isOver() {
            return status == Group.Status.COMPLETED || status == Group.Status.ENDED_EARLY;
        }

        /** The day of the group on which its leaders are asked for: its last one, or today. */
        LocalDate day(LocalDate today) {
            return isOver() && ended != null && ended.isBefore(today) ? ended : today;
        }

        /** The last day of leading it, up to that day. */
        LocalDate last(LocalDate today) {
            return until != null && until.isBefore(day(today)) ? until : day(today);
        }
    }

    /** Somebody who may lead groups at a site. */
    public record Facilitator(String email, UUID site) {
    }

    /** A training of somebody. */
    public record Trained(String email, Training.Kind kind, LocalDate date, BigDecimal hours) {
    }

    List<Portion.Leader> of(List<Group> theirs, Clock clock) {
        Set<UUID> groups = theirs.stream().map(Group::id).collect(toSet());
        Map<String, List<LeaderStanding>> standings = credentials.ofLeaders(theirs.stream().map(Group::code).toList()).stream().collect(groupingBy(LeaderStanding::email));
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<Leading>> assigned = store.ask(Facilitation.class).where("e.group.id in :groups", "groups", groups).list(Leading.class,
            HERE + "Leading(e.staff.email, e.staff.name, e.group.id, e.group.site.id, e.group.status, e.group.endedOn, e.from, e.until)").stream()
            .collect(groupingBy(Leading::group));
        Map<String, List<Leading>> leading = assigned.values().stream().flatMap(of -> shown(of, today)).collect(groupingBy(Leading::email, TreeMap::new, toList()));
        Set<Facilitator> still = Set.copyOf(store.ask(StaffRole.class).where("e.role = :role and (e.from is null or e.from <= :today)"
                + " and (e.until is null or e.until >= :today)", "role", Role.FACILITATOR, "today", today)
            .where("e.site.id in (select g.site.id from Group g where g.id in :groups)", "groups", groups)
            .list(Facilitator.class, HERE + "Facilitator(e.staff.email, e.site.id)"));
        Map<String, List<Trained>> trained = store.ask(Training.class)
            .where("e.staff.id in (select f.staff.id from Facilitation f where f.group.id in :groups)", "groups", groups).order("e.date, e.kind")
            .list(Trained.class, HERE + "Trained(e.staff.email, e.kind, e.date, e.hours)").stream().collect(groupingBy(Trained::email));
        return leading.entrySet().stream().map(one -> {
            LocalDate last = one.getValue().stream().map(led -> still.contains(new Facilitator(led.email(), led.site())) ? today : led.last(today))
                .max(LocalDate::compareTo).orElseThrow();
            return new Portion.Leader(one.getKey(), one.getValue().get(0).name(),
                (int) one.getValue().stream().filter(led -> led.isNow(today)).map(Leading::group).distinct().count(),
                trained.getOrDefault(one.getKey(), List.of()).stream().filter(learned -> !learned.date().isAfter(last))
                    .map(learned -> new Portion.Learned(learned.kind(), learned.date(), learned.hours().doubleValue())).toList(),
                // How they stand today is nothing of what there was until a day.
                last.equals(today) ? standings.getOrDefault(one.getKey(), List.of()) : List.of());
        }).toList();
    }

    /** Of one group: who leads it, or will; when it is over, who led it at its end, or last. */
    private static Stream<Leading> shown(List<Leading> group, LocalDate today) {
        if (!group.get(0).isOver()) {
            return group.stream().filter(one -> one.until() == null || !one.until().isBefore(today));
        }
        LocalDate last = group.stream().map(one -> one.last(today)).max(LocalDate::compareTo).orElseThrow();
        return group.stream().filter(one -> one.holdsOn(last));
    }
}
