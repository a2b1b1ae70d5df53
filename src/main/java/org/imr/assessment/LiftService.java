package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.evidence.EvidenceService;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Subject;
import org.imr.fidelity.ToNext;
import org.imr.library.Definitions;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.ParticipantLine;
import org.imr.roster.Session;

/** Finds what little would lift an item before a group is assessed, in the same few statements for any number of groups. */
@ApplicationScoped
public class LiftService {

    /** An assessment farther off leaves time enough without a reminder. */
    private static final int WEEKS = 8;
    /** Whoever coordinates many sites reads of those that are assessed first; the others come nearer. */
    private static final int GROUPS = 10;
    private static final int PEOPLE = 3;
    /** What a facilitator can do something about from one week to the next, without another session or module. */
    private static final Set<Rule.Kind> IN_HAND = EnumSet.of(Rule.Kind.HANDOUTS, Rule.Kind.SIGNIFICANT_OTHERS, Rule.Kind.GOALS_SET,
        Rule.Kind.GOALS_FOLLOWED_UP, Rule.Kind.TECHNIQUE_SESSIONS);

    @Inject
    private ScopedStore store;
    @Inject
    private EvidenceService evidence;
    @Inject
    private Definitions definitions;
    @Inject
    private Clock clock;

    /**
     * For those of the groups that the caller runs or coordinates and that are assessed by the programme's scale within eight weeks.
     * Groups with nothing to tell are not among them.
     *
     * @param due the next assessments of groups, the earliest first
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public List<GroupLifts> easy(List<DueLine> due) {
        LocalDate last = LocalDate.now(clock).plusWeeks(WEEKS);
        List<DueLine> near = due.stream().filter(line -> line.due().scale().equals(Scale.OF_THE_PROGRAMME))
            .filter(line -> !line.due().on().isAfter(last)).toList();
        Map<String, Group> own = near.isEmpty() ? Map.of() : store.ask(Group.class).editable().join("join fetch e.site")
            .where("e.code in :codes", "codes", near.stream().map(DueLine::group).toList()).list().stream()
            .collect(Collectors.toMap(Group::code, one -> one));
        List<DueLine> first = near.stream().filter(line -> own.containsKey(line.group())).limit(GROUPS).toList();
        if (first.isEmpty()) {
            return List.of();
        }
        List<String> codes = first.stream().map(DueLine::group).toList();
        Map<String, List<Evidence>> judged = evidence.ofGroups(codes, null, null);
        Map<String, String> names = store.ask(Membership.class).where("e.group.code in :codes", "codes", codes)
            .list(ParticipantLine.class, "new org.imr.roster.ParticipantLine(e.participant.code, e.participant.displayName)").stream()
            .collect(Collectors.toMap(ParticipantLine::code, ParticipantLine::name, (one, same) -> one));
        Map<UUID, List<LocalDate>> planned = planned(codes);
        Scale scale = definitions.scale(Scale.OF_THE_PROGRAMME);
        return first.stream().map(line -> new GroupLifts(line, lifts(scale, line, judged.getOrDefault(line.group(), List.of()), names,
                isMeeting(own.get(line.group()), planned, line.due().on()))))
            .filter(one -> !one.lifts().isEmpty()).toList();
    }

    /** The days of the groups' own sessions that are planned. */
    private Map<UUID, List<LocalDate>> planned(List<String> codes) {
        return store.ask(Session.class).where("e.group.code in :codes and e.status = :planned", "codes", codes, "planned", Session.Status.PLANNED)
            .where("e.kind = :group or e.group.format = :individual", "group", Session.Kind.GROUP, "individual", Group.Format.INDIVIDUAL)
            .list(DueService.Day.class, "new org.imr.assessment.DueService$Day(e.group.id, e.date)").stream()
            .collect(Collectors.groupingBy(DueService.Day::group, Collectors.mapping(DueService.Day::date, Collectors.toList())));
    }

    /** True when a session is to come before the assessment, or at all once that is due. */
    private boolean isMeeting(Group group, Map<UUID, List<LocalDate>> planned, LocalDate due) {
        LocalDate today = group.site().today(clock);
        return !group.isOver() && planned.getOrDefault(group.id(), List.of()).stream()
            .anyMatch(day -> !day.isBefore(today) && (!due.isAfter(today) || !day.isAfter(due)));
    }

    private static List<Lift> lifts(Scale scale, DueLine line, List<Evidence> evidence, Map<String, String> names, boolean meeting) {
        Set<Integer> asked = scale.occasion(line.due().occasion()).map(occasion -> Set.copyOf(occasion.items())).orElse(Set.of());
        return evidence.stream().filter(one -> asked.contains(one.item()) && IN_HAND.contains(one.rule()) && isEasy(one.toNext()))
            .filter(one -> meeting || one.toNext().kind() != ToNext.Kind.SESSIONS)
            .map(one -> lift(scale.item(one.item()).orElseThrow(), one, names)).flatMap(Optional::stream)
            .sorted(Comparator.comparing(Lift::count).thenComparing(Lift::item)).toList();
    }

    private static boolean isEasy(ToNext step) {
        return step != null && step.count() <= (step.kind() == ToNext.Kind.SESSIONS ? 1 : PEOPLE);
    }

    private static Optional<Lift> lift(Item item, Evidence evidence, Map<String, String> names) {
        return item.rule().flatMap(rule -> rule.above(evidence.suggested())).map(next -> new Lift(item.number(), next.rating(),
            evidence.toNext().count(), evidence.toNext().who().stream().map(Subject::code).map(code -> names.getOrDefault(code, code))
                .sorted().toList()));
    }
}
