package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.access.StaffRole;
import org.imr.access.Trace;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Typed;
import org.imr.kernel.Word;
import org.imr.library.Definitions;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;

/** What a group sets out to do after an assessment: at most five things at a time, kept by who runs it or coordinates its site. */
@ApplicationScoped
public class ActionService {

    /** As many open ones as an assessment may have: more are not done. */
    static final int MOST = 5;
    private static final int LONGEST = 4_000;

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentStore assessments;
    @Inject
    private AssessmentService reading;
    @Inject
    private FeedbackService feedback;
    @Inject
    private Basis basis;
    @Inject
    private CurrentCaller current;
    @Inject
    private Definitions definitions;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** The actions, open ones first. @throws NotFound when there is no such assessment, or none in reach */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public ActionsView open(String assessment) {
        Assessment found = assessments.find(assessment);
        LocalDate today = found.group().site().today(clock);
        List<ActionPoint> points = of(found);
        boolean released = feedback.isReleased(found);
        boolean mayEdit = current.get().runs().contains(found.group().id()) || current.get().isAt(Role.COORDINATOR, found.group().site().id());
        boolean records = store.ask(Group.class).where("e = :group", "group", found.group()).count() > 0;
        return new ActionsView(reading.open(assessment), released, mayEdit, records, openOnes(points) >= MOST, lines(points, today),
            mayEdit ? doers(found.group(), today).stream().map(one -> new ActionsView.Doer(one.email(), one.name())).toList() : List.of(), today);
    }

    /**
     * Sets out to do something.
     *
     * @return its number
     * @throws Rejected `followup.not-released`, `followup.five` when five are open, `followup.action-day` without a day,
     *     `followup.no-such-doer`, `assessment.item-not-now`, `typed.blank`
     * @throws NotFound for who does not answer for the group
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public int add(String assessment, ActionEntry entry) {
        Assessment found = editable(assessment);
        if (!feedback.isReleased(found)) {
            throw new Rejected("followup.not-released");
        }
        List<ActionPoint> points = of(found);
        mustHaveRoom(points);
        int number = points.stream().mapToInt(ActionPoint::number).max().orElse(0) + 1;
        ActionPoint point = new ActionPoint(found, number);
        write(found, point, entry, "set-out");
        store.add(point);
        store.flush();
        return number;
    }

    /** Plans it differently. @throws Rejected as {@link #add}, `followup.action-ended`; @throws NotFound for who does not answer for the group */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void change(String assessment, int number, ActionEntry entry, int version) {
        Assessment found = editable(assessment);
        ActionPoint point = point(found, number);
        point.expect(version);
        if (point.state() != ActionPoint.State.OPEN) {
            throw new Rejected("followup.action-ended");
        }
        write(found, point, entry, "changed");
        store.flush();
    }

    /**
     * Says what has become of it.
     *
     * @param word how it went or why it was dropped; not needed to open it again
     * @throws Rejected `followup.word` without a word, `followup.five` when opening one more than five
     * @throws NotFound for who does not answer for the group
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void become(String assessment, int number, ActionPoint.State state, String word, int version) {
        Assessment found = editable(assessment);
        ActionPoint point = point(found, number);
        point.expect(version);
        String kept = Typed.optional(word, LONGEST);
        if (state != ActionPoint.State.OPEN && kept == null) {
            throw new Rejected("followup.word");
        }
        if (state == ActionPoint.State.OPEN && point.state() != ActionPoint.State.OPEN) {
            mustHaveRoom(of(found));
        }
        Trace trace = Trace.of("action", found.code() + "/" + number, "became").change("status", told(point.state()),
            told(state)).change("note", point.word(), kept);
        point.become(state, kept, found.group().site().today(clock));
        trace(found, trace);
        store.flush();
    }

    /** The open actions that the caller is to do, the earliest day first. */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public List<ActionLine> mine() {
        return store.ask(ActionPoint.class).join("join fetch e.assessment a join fetch a.group g join fetch g.site").join("left join fetch e.doer d")
            .where("e.state = :open", "open", ActionPoint.State.OPEN).order("e.due, e.number").list().stream()
            .filter(one -> one.doer() == null ? current.get().runs().contains(one.assessment().group().id())
                : one.doer().id().equals(current.get().staffId()))
            .map(one -> ActionLine.of(one, one.assessment().group().site().today(clock))).toList();
    }

    /**
     * What was set out to do before this assessment, to be seen beside its ratings: the actions of the assessment before it, and those of
     * still earlier ones that are open. By item and number.
     */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public List<ActionLine> carried(String assessment) {
        Assessment now = assessments.find(assessment);
        LocalDate today = now.group().site().today(clock);
        Optional<Assessment> before = basis.before(now);
        if (before.isEmpty()) {
            return List.of();
        }
        return basis.within(now, () -> store.ask(ActionPoint.class).join("join fetch e.assessment a").join("left join fetch e.doer d")
            .where("e.assessment.group = :group and e.assessment.scale = :scale", "group", now.group(), "scale", now.scale())
            .where("e.assessment.cutOff <= :day and e.assessment.id <> :now", "day", before.get().cutOff(), "now", now.id())
            .where("e.assessment = :before or e.state = :open", "before", before.get(), "open", ActionPoint.State.OPEN)
            .list()).stream().map(one -> ActionLine.of(one, today))
            .sorted(Comparator.comparingInt(ActionLine::item).thenComparing(ActionLine::assessment).thenComparingInt(ActionLine::number)).toList();
    }

    /** In the trail `open` is a word for groups. */
    private static String told(ActionPoint.State state) {
        return state == ActionPoint.State.OPEN ? "active" : Word.of(state);
    }

    private void write(Assessment assessment, ActionPoint point, ActionEntry entry, String action) {
        if (Instrument.of(definitions, assessment).item(entry.item()).isEmpty()) {
            throw new Rejected("assessment.item-not-now", entry.item());
        }
        if (entry.due() == null) {
            throw new Rejected("followup.action-day");
        }
        String what = Typed.required(entry.what(), LONGEST);
        String shownBy = Typed.required(entry.shownBy(), LONGEST);
        Staff doer = doer(assessment.group(), point, entry.doer());
        trace(assessment, Trace.of("action", assessment.code() + "/" + point.number(), action)
            .change("item", point.item() == 0 ? null : point.item(), entry.item()).change("text", point.what(), what)
            .change("doer", point.doer() == null ? null : point.doer().email(), doer == null ? null : doer.email())
            .change("date", point.due(), entry.due()).change("evidence", point.shownBy(), shownBy));
        point.plan(entry.item(), what, doer, entry.due(), shownBy);
    }

    /** Somebody who may be chosen now, or who was chosen before; null for all who run the group. */
    private Staff doer(Group group, ActionPoint point, String email) {
        if (email == null || email.isBlank()) {
            return null;
        }
        return Stream.concat(doers(group, group.site().today(clock)).stream(), Stream.ofNullable(point.doer()))
            .filter(one -> one.email().equals(email)).findFirst().orElseThrow(() -> new Rejected("followup.no-such-doer"));
    }

    /** Who runs the group today, and who coordinates its site; by name. */
    private List<Staff> doers(Group group, LocalDate today) {
        Stream<Staff> facilitators = store.ask(Facilitation.class).join("join fetch e.staff").where("e.group = :group", "group", group).list()
            .stream().filter(one -> one.holdsOn(today)).map(Facilitation::staff);
        Stream<Staff> coordinators = store.ask(StaffRole.class).join("join fetch e.staff")
            .where("e.role = :coordinator and e.site = :site", "coordinator", Role.COORDINATOR, "site", group.site()).list().stream()
            .filter(one -> one.holdsOn(today)).map(StaffRole::staff);
        return Stream.concat(facilitators, coordinators).filter(one -> !one.isDisabled()).distinct().sorted(Comparator.comparing(Staff::name)).toList();
    }

    private static void mustHaveRoom(List<ActionPoint> points) {
        if (openOnes(points) >= MOST) {
            throw new Rejected("followup.five", MOST);
        }
    }

    private static long openOnes(List<ActionPoint> points) {
        return points.stream().filter(one -> one.state() == ActionPoint.State.OPEN).count();
    }

    private static List<ActionLine> lines(List<ActionPoint> points, LocalDate today) {
        return points.stream().sorted(Comparator.comparing(ActionPoint::state).thenComparing(ActionPoint::due).thenComparing(ActionPoint::number))
            .map(one -> ActionLine.of(one, today)).toList();
    }

    private List<ActionPoint> of(Assessment assessment) {
        return store.ask(ActionPoint.class).join("left join fetch e.doer").where("e.assessment = :assessment", "assessment", assessment).list();
    }

    private ActionPoint point(Assessment assessment, int number) {
        return of(assessment).stream().filter(one -> one.number() == number).findFirst().orElseThrow(NotFound::new);
    }

    private Assessment editable(String code) {
        Assessment found = assessments.find(code);
        store.ask(Group.class).editable().where("e.id = :id", "id", found.group().id()).get();
        return found;
    }

    private void trace(Assessment assessment, Trace trace) {
        if (trace.changed()) {
            audit.write(trace.in(assessment.group().site().code(), assessment.group().code()));
        }
    }
}
