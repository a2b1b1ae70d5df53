package org.imr.oversight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
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
import org.imr.access.ScopedStore;
import org.imr.access.Training;
import org.imr.roster.CredentialService;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.LeaderStanding;

/** Who has led some groups, with their courses and supervision and how far these bring them: six statements. */
@ApplicationScoped
class RegisteredLeaders {

    private static final String HERE = "new org.imr.oversight.RegisteredLeaders$";

    @Inject
    private ScopedStore store;
    @Inject
    private CredentialService credentials;

    /** Somebody who leads a group for a time. */
    public record Leading(String email, String name, UUID group, Group.Status status, LocalDate from, LocalDate until) {

        boolean isNow(LocalDate today) {
            return status == Group.Status.RUNNING && !from.isAfter(today) && (until == null || !until.isBefore(today));
        }
    }

    /** A training of somebody. */
    public record Trained(String email, Training.Kind kind, LocalDate date, BigDecimal hours) {
    }

    List<Portion.Leader> of(List<Group> theirs, Clock clock) {
        Set<UUID> groups = theirs.stream().map(Group::id).collect(toSet());
        Map<String, List<LeaderStanding>> standings = credentials.ofLeaders(theirs.stream().map(Group::code).toList()).stream().collect(groupingBy(LeaderStanding::email));
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Leading>> leading = store.ask(Facilitation.class).where("e.group.id in :groups", "groups", groups)
            .list(Leading.class, HERE + "Leading(e.staff.email, e.staff.name, e.group.id, e.group.status, e.from, e.until)").stream()
            .collect(groupingBy(Leading::email, TreeMap::new, toList()));
        Map<String, List<Portion.Learned>> trained = store.ask(Training.class)
            .where("e.staff.id in (select f.staff.id from Facilitation f where f.group.id in :groups)", "groups", groups).order("e.date, e.kind")
            .list(Trained.class, HERE + "Trained(e.staff.email, e.kind, e.date, e.hours)").stream()
            .collect(groupingBy(Trained::email, mapping(one -> new Portion.Learned(one.kind(), one.date(), one.hours().doubleValue()), toList())));
        return leading.entrySet().stream().map(one -> new Portion.Leader(one.getKey(), one.getValue().get(0).name(),
            (int) one.getValue().stream().filter(led -> led.isNow(today)).map(Leading::group).distinct().count(),
            trained.getOrDefault(one.getKey(), List.of()), standings.getOrDefault(one.getKey(), List.of()))).toList();
    }
}
