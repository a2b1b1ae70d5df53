package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Session;
import org.imr.session.Presence;

/** How people come through the programme, from enrolment to its end: four statements, whatever their number. */
@ApplicationScoped
public class FlowService {

    @Inject
    private ScopedStore store;
    @Inject
    private Sight sight;
    @Inject
    private Clock clock;

    /** A group with its site. */
    public record Of(UUID group, UUID site, String siteCode, String siteName, String edition) {
    }

    /** A stay, the earliest first. */
    public record Stay(UUID group, UUID person, LocalDate left, Membership.Reason reason) {

        Key key() {
            return new Key(group, person);
        }
    }

    /** How many sessions a group has, held or to come. */
    public record Sessions(UUID group, Long number) {
    }

    /** In how many of them somebody was there. */
    public record Attended(UUID group, UUID person, Integer number) {

        Key key() {
            return new Key(group, person);
        }
    }

    /** One person in one group. */
    public record Key(UUID group, UUID person) {
    }

    /**
     * The sum over all first, then each site; for whoever sees all groups there, each edition of a site. For others a site is not
     * narrowed further: two narrower views could be taken from each other.
     */
    @Transactional
    @Requires(Permission.OVERSEE)
    public List<FlowLine> lines(Filter asked) {
        Filter filter = sight.isWhole() ? asked : Filter.of(asked.site().orElse(null), null);
        Map<UUID, Of> groups = groups(filter);
        return lines(groups, courses(filter, groups));
    }

    private List<FlowLine> lines(Map<UUID, Of> groups, Map<UUID, List<FlowLine.Course>> courses) {
        if (courses.isEmpty()) {
            return List.of();
        }
        Map<List<String>, List<FlowLine.Course>> rows = new LinkedHashMap<>();
        List<String> all = List.of("", "", "");
        boolean sum = sight.isWhole() || groups.values().stream().map(Of::site).distinct().count() == 1;
        if (sum) {
            rows.put(all, new ArrayList<>());
        }
        groups.values().forEach(of -> {
            List<FlowLine.Course> some = courses.getOrDefault(of.group(), List.of());
            if (sum) {
                rows.get(all).addAll(some);
            }
            String edition = sight.coordinates(of.site()) ? of.edition() : "";
            rows.computeIfAbsent(List.of(of.siteCode(), of.siteName(), edition), key -> new ArrayList<>()).addAll(some);
        });
        return rows.entrySet().stream().filter(row -> !row.getValue().isEmpty())
            .map(row -> FlowLine.of(row.getKey().get(0), row.getKey().get(1), row.getKey().get(2), row.getValue())).toList();
    }

    /** The same in sums that tell of no one: by site, whatever the edition. */
    @Transactional
    @Requires(Permission.OVERSEE)
    public FlowSums sums(Filter asked) {
        Filter filter = sight.isWhole() ? asked : Filter.of(asked.site().orElse(null), null);
        Map<UUID, Of> groups = groups(filter);
        Map<UUID, List<FlowLine.Course>> courses = courses(filter, groups);
        Map<String, List<FlowLine.Course>> bySite = new LinkedHashMap<>();
        groups.values().forEach(of -> bySite.computeIfAbsent(of.siteName() + " (" + of.siteCode() + ")", site -> new ArrayList<>())
            .addAll(courses.getOrDefault(of.group(), List.of())));
        FlowSums sums = FlowSums.of(bySite);
        return sight.isWhole() ? sums : sums.beside(lines(groups, courses));
    }

    private Map<UUID, Of> groups(Filter filter) {
        return filter.on(store.ask(Group.class).overseeing(), "e").order("e.site.name, e.site.code, e.edition").list(Of.class,
                "new org.imr.oversight.FlowService$Of(e.id, e.site.id, e.site.code, e.site.name, e.edition)").stream()
            .collect(Collectors.toMap(Of::group, one -> one, (one, other) -> one, LinkedHashMap::new));
    }

    private Map<UUID, List<FlowLine.Course>> courses(Filter filter, Map<UUID, Of> groups) {
        LocalDate today = LocalDate.now(clock);
        // The last stay tells how it ended; somebody who came back is one person. Who is to come from another site is counted there until the day.
        Map<Key, Stay> stays = filter.on(store.ask(Membership.class).overseeing().where("e.arrivingOn is null"), "e.group").order("e.joined")
            .list(Stay.class, "new org.imr.oversight.FlowService$Stay(e.group.id, e.participant.id, e.left, e.reason)").stream()
            .collect(Collectors.toMap(Stay::key, one -> one, (earlier, later) -> later, LinkedHashMap::new));
        Map<UUID, Long> sessions = filter.on(store.ask(Session.class).overseeing().where("e.status <> :cancelled", "cancelled",
                Session.Status.CANCELLED).where("e.kind = :group or e.group.format = :individual", "group", Session.Kind.GROUP,
                "individual", Group.Format.INDIVIDUAL), "e.group").group("e.group.id")
            .list(Sessions.class, "new org.imr.oversight.FlowService$Sessions(e.group.id, count(e.status))").stream()
            .collect(Collectors.toMap(Sessions::group, Sessions::number));
        Map<Key, Integer> attended = filter.on(store.ask(Presence.class).overseeing(), "e.group")
            .list(Attended.class, "new org.imr.oversight.FlowService$Attended(e.group.id, e.participant, e.present)").stream()
            .collect(Collectors.toMap(Attended::key, Attended::number));
        Map<UUID, List<FlowLine.Course>> courses = new HashMap<>();
        stays.forEach((key, stay) -> {
            Of of = groups.get(key.group());
            long there = attended.getOrDefault(key, 0);
            boolean gone = stay.left() != null && stay.left().isBefore(today) || stay.reason() == Membership.Reason.COMPLETED;
            courses.computeIfAbsent(key.group(), group -> new ArrayList<>()).add(new FlowLine.Course(sight.sees(of.site(), of.group()), there > 0,
                there > 0 && 2 * there >= sessions.getOrDefault(key.group(), 0L), gone, gone ? stay.reason() : null));
        });
        return courses;
    }
}
