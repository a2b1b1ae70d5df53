package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.Ask;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.fidelity.Item;
import org.imr.fidelity.Scale;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.goal.GoalStep;
import org.imr.goal.Knowing;
import org.imr.goal.Known;
import org.imr.kernel.NotFound;
import org.imr.roster.Group;
import org.imr.roster.Session;
import org.imr.session.Attendance;

/** What assessors take along on paper: form, questions, the latest notes, the goals. People are known by their codes alone. */
@ApplicationScoped
public class KitService {

    /** As many as an assessment reads of a group's notes. */
    static final int SESSIONS = 5;

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentStore assessments;
    @Inject
    private AssessmentService reading;
    @Inject
    private Knowing knowing;

    /**
     * The kit.
     *
     * @throws NotFound for who neither assesses nor coordinates the group's site, and for whom the group's records are closed: its
     *     assessors once it is signed
     */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public KitView open(String assessment) {
        Assessment found = assessments.find(assessment);
        if (!assessments.keeps(found)) {
            throw new NotFound();
        }
        store.ask(Group.class).where("e.id = :id", "id", found.group().id()).get();
        AssessmentView view = reading.open(assessment);
        return new KitView(view, found.group().site().language(), guides(view.scale(), view.items()), sessions(found), goals(found));
    }

    private static List<KitView.Guide> guides(Scale scale, List<Item> items) {
        return scale.sources().stream().map(source -> new KitView.Guide(source, items.stream().flatMap(item -> item.probes().stream()
            .filter(probe -> probe.source().equals(source.code())).map(probe -> new KitView.Question(item, probe.question()))).toList()))
            .filter(guide -> !guide.questions().isEmpty()).toList();
    }

    private List<KitView.SessionNote> sessions(Assessment assessment) {
        List<Session> latest = store.ask(Session.class).where("e.group = :group and e.status = :held and e.date <= :day", "group", assessment.group(),
            "held", Session.Status.HELD, "day", assessment.cutOff()).order("e.date desc, e.number desc").slice(Session.class, "e", 0, SESSIONS).rows();
        if (latest.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Attendance>> rolls = store.ask(Attendance.class).join("join fetch e.participant").where("e.session in :latest", "latest", latest)
            .order("e.participant.code").list().stream().collect(Collectors.groupingBy(one -> one.session().id()));
        return latest.stream().map(session -> {
            List<Attendance> roll = rolls.getOrDefault(session.id(), List.of());
            List<KitView.PersonNote> notes = roll.stream().filter(one -> one.note() != null)
                .map(one -> new KitView.PersonNote(one.participant().code(), one.note())).toList();
            return new KitView.SessionNote(session.number(), session.date(), (int) roll.stream().filter(one -> one.status().isPresent()).count(),
                session.modules(), session.note(), notes);
        }).toList();
    }

    private List<KitView.PersonGoals> goals(Assessment assessment) {
        List<Goal> set = ofMembers(store.ask(Goal.class), "e.participant", assessment).join("join fetch e.participant")
            .where("e.setOn <= :day", "day", assessment.cutOff()).order("e.participant.code, e.number").list();
        Known known = knowing.of(set);
        Map<UUID, List<String>> steps = ofMembers(store.ask(GoalStep.class), "e.goal.participant", assessment).join("join fetch e.goal")
            .where("e.setOn <= :day", "day", assessment.cutOff()).order("e.goal.number, e.number").list()
            .stream().collect(Collectors.groupingBy(step -> step.goal().id(), Collectors.mapping(known::text, Collectors.toList())));
        Map<UUID, List<KitView.Seen>> seen = ofMembers(store.ask(FollowUp.class), "e.goal.participant", assessment)
            .where("e.date <= :day", "day", assessment.cutOff()).order("e.date").list().stream().collect(Collectors.groupingBy(one -> one.goal().id(),
                Collectors.mapping(one -> new KitView.Seen(one.date(), one.note()), Collectors.toList())));
        Map<String, List<KitView.GoalNote>> goals = new TreeMap<>();
        set.forEach(goal -> goals.computeIfAbsent(goal.participant().code(), code -> new ArrayList<>()).add(new KitView.GoalNote(known.words(goal),
            goal.setOn(), steps.getOrDefault(goal.id(), List.of()), seen.getOrDefault(goal.id(), List.of()))));
        return goals.entrySet().stream().map(one -> new KitView.PersonGoals(one.getKey(), one.getValue())).toList();
    }

    private static <T> Ask<T> ofMembers(Ask<T> ask, String person, Assessment assessment) {
        return ask.where("exists (select s from Membership s where s.participant = " + person + " and s.group = :ofGroup and s.joined <= :asOf)",
            "ofGroup", assessment.group(), "asOf", assessment.cutOff());
    }
}
