package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Timing;
import org.imr.library.Definitions;
import org.imr.roster.Group;
import org.imr.roster.Session;

/** What is to be assessed: a fixed handful of statements a scale for all groups in reach. */
@ApplicationScoped
public class DueService {

    private static final Set<Group.Status> BEGUN = Set.of(Group.Status.RUNNING, Group.Status.COMPLETED);
    private static final String NOT_THROUGH = "not exists (select a from Assessment a where a.group = %s and a.scale = :scale"
        + " and a.occasion = :finish and %s.format <> :open)";

    @Inject
    private ScopedStore store;
    @Inject
    private CurrentCaller current;
    @Inject
    private Definitions definitions;
    @Inject
    private Clock clock;

    /** A session's day. */
    public record Day(UUID group, LocalDate date) {
    }

    /** An assessment's occasion and cut-off. */
    public record Made(UUID group, String occasion, LocalDate cutOff) {
    }

    /** What falls due within four weeks, is due or overdue in the groups in reach, the earliest first. */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public List<DueLine> due() {
        return coming().stream().filter(line -> line.due().state() != Due.State.LATER).toList();
    }

    /** The next assessments of the groups in reach, however far off, the earliest first. */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public List<DueLine> coming() {
        return lines(null);
    }

    /** The next assessments of those groups, as far as they are in reach, however far off, the earliest first. */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public List<DueLine> coming(Set<String> groupCodes) {
        return groupCodes.isEmpty() ? List.of() : lines(groupCodes);
    }

    /** The next assessment of one group, however far off; nothing when none is to come or the group is out of reach. */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public Optional<Due> next(String groupCode) {
        return lines(Set.of(groupCode)).stream().findFirst().map(DueLine::due);
    }

    /** The next assessment of one group by that scale; nothing when none is to come. */
    Optional<Due> next(String groupCode, Scale scale) {
        return lines(scale, Set.of(groupCode)).stream().findFirst().map(DueLine::due);
    }

    /** Of all groups in reach, or of those of them, by every scale that falls due, the earliest first. @param codes null for all */
    private List<DueLine> lines(Set<String> codes) {
        return definitions.newestScales().stream().filter(Scale::fallsDue)
            .flatMap(scale -> lines(scale, codes).stream())
            .sorted(Comparator.comparing((DueLine line) -> line.due().on()).thenComparing(DueLine::group)).toList();
    }

    private List<DueLine> lines(Scale scale, Set<String> codes) {
        var groups = store.ask(Group.class).join("join fetch e.site").where("e.status in :begun", "begun", BEGUN);
        var days = store.ask(Session.class).where("e.group.status in :begun and e.status <> :cancelled", "begun", BEGUN,
            "cancelled", Session.Status.CANCELLED).where("e.kind = :group or e.group.format = :individual", "group", Session.Kind.GROUP,
            "individual", Group.Format.INDIVIDUAL);
        var made = store.ask(Assessment.class).where("e.group.status in :begun and e.scale = :scale", "begun", BEGUN,
            "scale", scale.code());
        // Groups that are through need not be looked at, and after some years most are.
        scale.due(Timing.When.FINISH).ifPresent(finish -> {
            groups.where(NOT_THROUGH.formatted("e", "e"), "scale", scale.code(), "finish", finish.code(), "open", Group.Format.OPEN);
            days.where(NOT_THROUGH.formatted("e.group", "e.group"), "scale", scale.code(), "finish", finish.code(), "open", Group.Format.OPEN);
        });
        if (codes != null) {
            groups.where("e.code in :codes", "codes", codes);
            days.where("e.group.code in :codes", "codes", codes);
            made.where("e.group.code in :codes", "codes", codes);
        }
        List<Group> found = groups.list();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<LocalDate>> sessions = days.order("e.date").list(Day.class, "new org.imr.assessment.DueService$Day(e.group.id, e.date)")
            .stream().collect(Collectors.groupingBy(Day::group, Collectors.mapping(Day::date, Collectors.toList())));
        Map<UUID, List<DueRule.Made>> assessments = made
            .list(Made.class, "new org.imr.assessment.DueService$Made(e.group.id, e.occasion, e.cutOff)").stream()
            .collect(Collectors.groupingBy(Made::group,
                Collectors.mapping(one -> new DueRule.Made(one.occasion(), one.cutOff()), Collectors.toList())));
        return found.stream().flatMap(group -> DueRule.next(scale, new DueRule.Course(group.format(), group.status(), group.start(),
                sessions.getOrDefault(group.id(), List.of()), assessments.getOrDefault(group.id(), List.of())), group.site().today(clock))
            .map(due -> new DueLine(group.code(), group.name(), group.site().name(), due,
                current.get().isAt(Role.COORDINATOR, group.site().id()))).stream()).toList();
    }
}
