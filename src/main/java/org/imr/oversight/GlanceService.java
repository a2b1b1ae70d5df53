package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Ask;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.assessment.ActionPoint;
import org.imr.assessment.Due;
import org.imr.assessment.DueLine;
import org.imr.assessment.DueService;
import org.imr.kernel.Slice;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.ModulePath;
import org.imr.roster.Session;
import org.imr.roster.SessionLine;

/** The programme's groups at a glance, a page of them in a fixed handful of statements. */
@ApplicationScoped
public class GlanceService {

    @Inject
    private ScopedStore store;
    @Inject
    private Sight sight;
    @Inject
    private Attendances attendances;
    @Inject
    private LastResults results;
    @Inject
    private DueService dues;
    @Inject
    private OpenActions actions;
    @Inject
    private Clock clock;

    /** A stay by the group. */
    public record Stay(UUID group, UUID person, LocalDate joined, LocalDate left) {

        boolean holdsOn(LocalDate day) {
            return !joined.isAfter(day) && (left == null || !left.isBefore(day));
        }
    }

    /** A word that something is chosen by, with what it is called. */
    public record Named(String code, String name) {
    }

    /** A page of the groups that the filter lets through, by site and code; what they did in its period. */
    @Transactional
    @Requires(Permission.OVERSEE)
    public Slice<GroupGlance> groups(Filter filter, int first, int size) {
        return groups(filter, coming(filter), first, size);
    }

    /** All next assessments, for a filter that asks for them; nothing for another. Who reads page by page asks once, and gives them to each. */
    @Transactional
    @Requires(Permission.OVERSEE)
    public Optional<List<DueLine>> coming(Filter filter) {
        return filter.due().map(state -> dues.coming());
    }

    /** The same page. @param coming what {@link #coming} says of the filter */
    @Transactional
    @Requires(Permission.OVERSEE)
    public Slice<GroupGlance> groups(Filter filter, Optional<List<DueLine>> coming, int first, int size) {
        Ask<Group> asked = filter.on(store.ask(Group.class).overseeing().join("join fetch e.site s"), "e").order("e.site.name, e.code");
        if (coming.isPresent()) {
            Set<String> due = coming.get().stream().filter(line -> line.due().state() == filter.due().orElseThrow()).map(DueLine::group).collect(Collectors.toSet());
            if (due.isEmpty()) {
                return new Slice<>(List.of(), 0);
            }
            sight.seen(asked.where("e.code in :due", "due", due), "e");
        }
        if (filter.acting()) {
            sight.seen(asked.where("exists (select a from ActionPoint a where a.assessment.group = e and a.state = :open)", "open", ActionPoint.State.OPEN), "e");
        }
        Slice<Group> page = asked.slice(Group.class, "e", first, size);
        List<Group> seen = page.rows().stream().filter(group -> sight.sees(group.site().id(), group.id())).toList();
        Map<UUID, GroupGlance.Figures> figures = figures(seen, filter.days(), coming);
        return new Slice<>(page.rows().stream().map(group -> new GroupGlance(group.code(), group.name(), group.site().code(), group.site().name(),
            group.status(), group.format(), group.edition(), group.editionVersion(), group.editionDigest(),
            Optional.ofNullable(figures.get(group.id())))).toList(), page.total());
    }

    private Map<UUID, GroupGlance.Figures> figures(List<Group> groups, Days days, Optional<List<DueLine>> coming) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        Set<UUID> ids = groups.stream().map(Group::id).collect(Collectors.toSet());
        Map<String, List<SessionLine>> sessions = days.on(store.ask(Session.class).overseeing().where("e.group.id in :ids", "ids", ids), "e.date")
            .order("e.date, e.time, e.number").list(SessionLine.class, SessionLine.SELECT).stream()
            .collect(Collectors.groupingBy(SessionLine::group));
        // Who is to come from another site is counted there until the day, as on the page of the flow.
        Map<UUID, List<Stay>> stays = store.ask(Membership.class).overseeing().where("e.group.id in :ids and e.arrivingOn is null", "ids", ids)
            .list(Stay.class, "new org.imr.oversight.GlanceService$Stay(e.group.id, e.participant.id, e.joined, e.left)").stream()
            .collect(Collectors.groupingBy(Stay::group));
        Map<UUID, Present> present = attendances.byGroup(ids, days);
        Map<UUID, GroupGlance.Last> last = results.of(ids, days);
        Map<String, Due> due = coming.orElseGet(() -> dues.coming(groups.stream().map(Group::code).collect(Collectors.toSet()))).stream()
            .collect(Collectors.toMap(DueLine::group, DueLine::due, (earlier, later) -> earlier));
        Map<UUID, LocalDate> today = groups.stream().collect(Collectors.toMap(Group::id, group -> group.site().today(clock)));
        Map<UUID, GroupGlance.Actions> open = actions.byGroup(ids, today::get);
        return groups.stream().collect(Collectors.toMap(Group::id, group -> {
            List<SessionLine> met = sessions.getOrDefault(group.code(), List.of());
            List<Stay> in = stays.getOrDefault(group.id(), List.of());
            LocalDate day = today.get(group.id());
            return new GroupGlance.Figures(people(in.stream()), group.isOver() ? 0 : people(in.stream().filter(stay -> stay.holdsOn(day))),
                ModulePath.reached(met), (int) met.stream().filter(SessionLine::isHeld).count(), present.getOrDefault(group.id(), Present.NONE),
                Optional.ofNullable(last.get(group.id())), Optional.ofNullable(due.get(group.code())),
                Optional.ofNullable(open.get(group.id())));
        }));
    }

    private static int people(Stream<Stay> stays) {
        return (int) stays.map(Stay::person).distinct().count();
    }

    /** True for who sees the figures of each group at their sites: sums may be narrowed to part of these groups for them. */
    @Transactional
    @Requires(Permission.OVERSEE)
    public boolean isWhole() {
        return sight.isWhole();
    }

    /** The sites that the caller oversees, by name: those that have groups. */
    @Transactional
    @Requires(Permission.OVERSEE)
    public List<Named> sites() {
        return store.ask(Group.class).overseeing().group("e.site.code, e.site.name").order("e.site.name, e.site.code")
            .list(Named.class, "new org.imr.oversight.GlanceService$Named(e.site.code, e.site.name)");
    }

    /** The codes of the editions that are taught there. */
    @Transactional
    @Requires(Permission.OVERSEE)
    public List<String> editions() {
        return store.ask(Group.class).overseeing().group("e.edition").order("e.edition").list(String.class, "e.edition");
    }
}
