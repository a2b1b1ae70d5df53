package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.Ask;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.assessment.Due;
import org.imr.assessment.DueLine;
import org.imr.assessment.DueService;
import org.imr.kernel.Slice;
import org.imr.roster.Group;
import org.imr.roster.Membership;

/** The programme's sites at a glance. What is said of groups whose figures the reader does not see is said of five people or more. */
@ApplicationScoped
public class SiteGlanceService {

    @Inject
    private ScopedStore store;
    @Inject
    private Sight sight;
    @Inject
    private Attendances attendances;
    @Inject
    private DueService dues;
    @Inject
    private OpenActions actions;
    @Inject
    private Clock clock;

    /** A group by its site. */
    public record GroupOf(UUID site, UUID group, String code, Group.Status status) {
    }

    /** Somebody in a group. */
    public record PersonIn(UUID group, UUID person) {
    }

    /** A page of the sites that have groups, by name, as they are today. */
    @Transactional
    @Requires(Permission.OVERSEE)
    public Slice<SiteGlance> sites(Optional<String> code, int first, int size) {
        return sites(code, Days.ALL, first, size);
    }

    /**
     * The same of a period: the groups that ran in it, and the sessions held. For those who see a site's sums alone it
     * is not narrowed: of two periods one could be taken from the other.
     */
    @Transactional
    @Requires(Permission.OVERSEE)
    public Slice<SiteGlance> sites(Optional<String> code, Days wanted, int first, int size) {
        Days days = sight.isWhole() ? wanted : Days.ALL;
        Ask<Site> found = store.ask(Site.class).where("exists (select g from Group g where g.site = e)").order("e.name, e.code");
        sight.sites().ifPresent(own -> found.where("e.id in :own", "own", own));
        code.ifPresent(one -> found.where("e.code = :code", "code", one));
        Slice<Site> page = found.slice(Site.class, "e", first, size);
        if (page.rows().isEmpty()) {
            return new Slice<>(List.of(), page.total());
        }
        Set<UUID> ids = page.rows().stream().map(Site::id).collect(Collectors.toSet());
        Map<UUID, List<GroupOf>> groups = days.ran(store.ask(Group.class).overseeing().where("e.site.id in :sites", "sites", ids), "e")
            .list(GroupOf.class, "new org.imr.oversight.SiteGlanceService$GroupOf(e.site.id, e.id, e.code, e.status)").stream()
            .collect(Collectors.groupingBy(GroupOf::site));
        LocalDate today = LocalDate.now(clock);
        Set<UUID> counted = groups.values().stream().flatMap(List::stream).filter(one -> !days.isAll() || one.status() == Group.Status.RUNNING)
            .map(GroupOf::group).collect(Collectors.toSet());
        // For who reads sums alone also those of the groups that are not counted: the flow tells of all.
        Set<UUID> asked = sight.isWhole() ? counted : groups.values().stream().flatMap(List::stream).map(GroupOf::group).collect(Collectors.toSet());
        Map<UUID, Set<UUID>> people = asked.isEmpty() ? Map.of() : people(asked);
        Map<UUID, Present> present = counted.isEmpty() ? Map.of() : attendances.byGroup(counted, days);
        Set<String> due = dues.coming(groups.values().stream().flatMap(List::stream).map(GroupOf::code).collect(Collectors.toSet())).stream().filter(line -> line.due().state() == Due.State.DUE || line.due().state() == Due.State.OVERDUE)
            .map(DueLine::group).collect(Collectors.toSet());
        Set<UUID> seen = groups.values().stream().flatMap(List::stream).filter(one -> sight.sees(one.site(), one.group())).map(GroupOf::group)
            .collect(Collectors.toSet());
        Map<UUID, GroupGlance.Actions> open = seen.isEmpty() ? Map.of() : actions.byGroup(seen, group -> today);
        return new Slice<>(page.rows().stream().map(site -> line(site, groups.getOrDefault(site.id(), List.of()), counted, people, present, due, open)).toList(),
            page.total());
    }

    private Map<UUID, Set<UUID>> people(Set<UUID> groups) {
        // Who is to come from another site is counted there until the day, as on the page of the flow.
        return store.ask(Membership.class).overseeing().where("e.group.id in :groups and e.arrivingOn is null", "groups", groups)
            .list(PersonIn.class, "new org.imr.oversight.SiteGlanceService$PersonIn(e.group.id, e.participant.id)").stream()
            .collect(Collectors.groupingBy(PersonIn::group, Collectors.mapping(PersonIn::person, Collectors.toSet())));
    }

    private SiteGlance line(Site site, List<GroupOf> groups, Set<UUID> counted, Map<UUID, Set<UUID>> people, Map<UUID, Present> present,
                            Set<String> due, Map<UUID, GroupGlance.Actions> open) {
        Map<Group.Status, Integer> states = new EnumMap<>(Group.Status.class);
        groups.forEach(one -> states.merge(one.status(), 1, Integer::sum));
        Set<UUID> all = new HashSet<>();
        Set<UUID> own = new HashSet<>();
        Set<UUID> others = new HashSet<>();
        Present sum = Present.NONE;
        long unseen = 0;
        int stays = 0;
        for (GroupOf one : groups) {
            boolean sees = sight.sees(site.id(), one.group());
            Set<UUID> in = people.getOrDefault(one.group(), Set.of());
            stays += counted.contains(one.group()) || !sees ? in.size() : 0;
            if (!counted.contains(one.group())) {
                continue;
            }
            Present marks = present.getOrDefault(one.group(), Present.NONE);
            all.addAll(in);
            sum = sum.plus(marks);
            if (sees) {
                own.addAll(in);
            } else {
                others.addAll(in);
                unseen += marks.people();
            }
        }
        // Who reads the sum knows the people of their own groups, some of whom may have been in the others too, and what the flow tells of
        // all groups, where somebody who was in two is counted in each.
        boolean small = !sees(site) && (Few.isSmall(all.size()) || Few.isSmall(others.size()) || Few.isSmall(all.size() - own.size())
            || Few.isSmall(stays - all.size()));
        boolean smallMarks = !sees(site) && (Few.isSmall((int) sum.people()) || Few.isSmall((int) unseen));
        return new SiteGlance(site.code(), site.name(), states, small ? Optional.empty() : Optional.of(all.size()),
            smallMarks ? Optional.empty() : Optional.of(sum), (int) groups.stream().filter(one -> due.contains(one.code())).count(),
            groups.stream().map(GroupOf::group).filter(open::containsKey).mapToInt(group -> open.get(group).open()).sum());
    }

    private boolean sees(Site site) {
        return sight.coordinates(site.id());
    }
}
