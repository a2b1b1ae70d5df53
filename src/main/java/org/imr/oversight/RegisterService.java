package org.imr.oversight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.Ask;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.assessment.ActionPoint;
import org.imr.assessment.Assessment;
import org.imr.assessment.Due;
import org.imr.assessment.DueLine;
import org.imr.assessment.DueService;
import org.imr.assessment.Rating;
import org.imr.fidelity.Scale;
import org.imr.roster.Group;
import org.imr.roster.Session;

/** The groups whose figures the caller sees, with all that the workbook of the programme tells of them: some at a time, in a fixed handful of statements. */
@ApplicationScoped
public class RegisterService {

    @Inject
    private ScopedStore store;
    @Inject
    private Sight sight;
    @Inject
    private RegisteredPeople people;
    @Inject
    private RegisteredAssessments assessments;
    @Inject
    private RegisteredLeaders leaders;
    @Inject
    private DueService dues;
    @Inject
    private Clock clock;

    /** A session as far as it is counted. */
    public record Met(UUID group, LocalDate date, Session.Kind kind, Session.Status status, List<String> modules) {
    }

    /** How many of something a group has. */
    public record Number(UUID group, Long number) {
    }

    /** The codes of the groups that the filter lets through, by the name of their site, its code and their own; those assessed in its period too. */
    @Transactional
    @Requires(Permission.OVERSEE)
    public List<String> groups(Filter filter) {
        Ask<Group> asked = filter.days().ranOrAssessed(filter.atAnyTime(sight.seen(store.ask(Group.class).overseeing(), "e"), "e"), "e").order("e.site.name, e.site.code, e.code");
        if (filter.acting()) {
            asked.where("exists (select a from ActionPoint a where a.assessment.group = e and a.state = :open)", "open", ActionPoint.State.OPEN);
        }
        if (filter.due().isPresent()) {
            Set<String> due = dues.coming().stream().filter(line -> line.due().state() == filter.due().get()).map(DueLine::group)
                .collect(Collectors.toSet());
            return asked.list(String.class, "e.code").stream().filter(due::contains).toList();
        }
        return asked.list(String.class, "e.code");
    }

    /** These groups, as far as the caller sees their figures, in the order of {@link #groups}; what they did in the period. */
    @Transactional
    @Requires(Permission.OVERSEE)
    public Portion portion(Collection<String> codes, Days days) {
        List<Group> groups = codes.isEmpty() ? List.of() : sight.seen(store.ask(Group.class).overseeing().join("join fetch e.site"), "e")
            .where("e.code in :codes", "codes", codes).order("e.site.name, e.site.code, e.code").list();
        if (groups.isEmpty()) {
            return new Portion(List.of(), List.of(), List.of(), List.of());
        }
        Set<UUID> ids = groups.stream().map(Group::id).collect(Collectors.toSet());
        Set<String> seen = groups.stream().map(Group::code).collect(Collectors.toSet());
        Map<String, Due> due = dues.coming(seen).stream()
            .collect(toMap(DueLine::group, DueLine::due, (earlier, later) -> earlier));
        Map<UUID, Long> actions = store.ask(ActionPoint.class).overseeing()
            .where("e.assessment.group.id in :ids and e.state = :open", "ids", ids, "open", ActionPoint.State.OPEN).group("e.assessment.group.id")
            .list(Number.class, "new org.imr.oversight.RegisterService$Number(e.assessment.group.id, count(e))").stream()
            .collect(toMap(Number::group, Number::number));
        Map<UUID, List<Met>> sessions = store.ask(Session.class).overseeing().where("e.group.code in :seen", "seen", seen).order("e.date, e.time, e.number")
            .list(Met.class, "new org.imr.oversight.RegisterService$Met(e.group.id, e.date, e.kind, e.status, e.modules)").stream()
            .collect(groupingBy(Met::group));
        List<Group> ran = groups.stream().filter(group -> days.meet(group.start(), last(group, sessions.getOrDefault(group.id(), List.of())))).toList();
        return new Portion(groups.stream().map(group -> line(group, sessions.getOrDefault(group.id(), List.of()), days, due.get(group.code()),
            actions.getOrDefault(group.id(), 0L).intValue())).toList(), people.of(ran, clock, days), assessments.of(ids, days), leaders(groups));
    }

    /**
     * Each rating in the signed assessments of these groups by the programme's own scale that no amendment has taken the place of, as far
     * as the caller sees their figures, with their cut-off in the period: by site, group, assessment, item and assessor, the consensus last.
     */
    @Transactional
    @Requires(Permission.OVERSEE)
    public List<Rated> ratings(Collection<String> codes, Days days) {
        return codes.isEmpty() ? List.of() : days.on(sight.seen(store.ask(Rating.class).overseeing().join("left join e.assessor a"), "e.assessment.group"),
                "e.assessment.cutOff")
            .where("e.assessment.group.code in :codes and e.assessment.status = :signed and e.assessment.scale = :scale", "codes", codes,
                "signed", Assessment.Status.SIGNED, "scale", Scale.OF_THE_PROGRAMME)
            .where("not exists (select n from Assessment n where n.amends = e.assessment and n.status = :signed)")
            .list(Rated.class, Rated.SELECT).stream().sorted(Comparator.comparing(Rated::siteName).thenComparing(Rated::site)
                .thenComparing(Rated::group).thenComparing(Rated::number).thenComparing(Rated::item)
                .thenComparing(Rated::assessor, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** Courses and supervision of staff are shown to who coordinates their site, not to who leads a group beside them. */
    private List<Portion.Leader> leaders(List<Group> groups) {
        List<Group> coordinated = groups.stream().filter(group -> sight.coordinates(group.site().id())).toList();
        return coordinated.isEmpty() ? List.of() : leaders.of(coordinated, clock);
    }

    /** The last day of a group that is over; of one without it the last session's. */
    private static LocalDate last(Group group, List<Met> sessions) {
        return group.endedOn() != null || !group.isOver() ? group.endedOn() : sessions.isEmpty() ? group.start() : sessions.get(sessions.size() - 1).date();
    }

    private Portion.GroupLine line(Group group, List<Met> all, Days period, Due due, int actions) {
        List<Met> sessions = all.stream().filter(one -> period.include(one.date())).toList();
        LocalDate today = group.site().today(clock);
        Map<Session.Status, List<LocalDate>> days = sessions.stream().collect(groupingBy(Met::status, mapping(Met::date, toList())));
        int unrecorded = (int) days.getOrDefault(Session.Status.PLANNED, List.of()).stream().filter(day -> day.isBefore(today)).count();
        int course = (int) all.stream().filter(one -> one.status() != Session.Status.CANCELLED
            && (one.kind() == Session.Kind.GROUP || group.format() == Group.Format.INDIVIDUAL)).count();
        String reached = sessions.stream().filter(one -> one.status() == Session.Status.HELD && !one.modules().isEmpty())
            .reduce((earlier, later) -> later).map(one -> one.modules().get(one.modules().size() - 1)).orElse("");
        return new Portion.GroupLine(group.code(), group.name(), group.site().code(), group.site().name(), group.format(), group.edition(), group.status(),
            group.start(), group.endedOn(), group.endedReason(), new Portion.Sessions(days.getOrDefault(Session.Status.HELD, List.of()).size(),
                days.getOrDefault(Session.Status.PLANNED, List.of()).size() - unrecorded, unrecorded,
                days.getOrDefault(Session.Status.CANCELLED, List.of()).size(), course), reached, Optional.ofNullable(due), actions);
    }
}
