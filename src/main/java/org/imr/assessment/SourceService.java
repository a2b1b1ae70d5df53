package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Technique;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.goal.GoalStep;
import org.imr.goal.Knowing;
import org.imr.goal.Known;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;
import org.imr.roster.Session;

/**
 * Reads what an assessor reads besides figures, up to the cut-off date and only while the assessment is open. It stays with the
 * records and is not frozen: it is people's own words, and a second copy of them would outlive a correction they have a right to.
 */
@ApplicationScoped
public class SourceService {

    /** The scale asks for the five latest progress notes. */
    private static final int LATEST = 5;
    private static final String OF_MEMBERS = "%s.id in (select m.participant.id from Membership m where m.group = :group and m.joined <= :day)";

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentStore assessments;
    @Inject
    private Definitions definitions;
    @Inject
    private Knowing knowing;

    /** @throws NotFound for everybody but its assessors, and for them once it is signed */
    @Transactional
    @Requires(Permission.RATE)
    public SourceView open(String code) {
        Assessment assessment = assessments.find(code);
        assessments.own(assessment);
        if (assessment.isSigned()) {
            throw new NotFound();
        }
        return new SourceView(sessions(assessment), goals(assessment));
    }

    private List<SourceView.Note> sessions(Assessment assessment) {
        Scale scale = Instrument.of(definitions, assessment).scale();
        return store.ask(Session.class).where("e.group = :group and e.date <= :day and e.status = :held", "group", assessment.group(),
                "day", assessment.cutOff(), "held", Session.Status.HELD).order("e.date desc, e.number desc").list().stream().limit(LATEST)
            .map(one -> new SourceView.Note(one.number(), one.date(), one.modules(), techniques(scale, one), one.note())).toList();
    }

    private static List<Technique> techniques(Scale scale, Session session) {
        Set<String> used = Stream.of(session.motivational(), session.educational(), session.cognitiveBehavioural(), session.skills())
            .flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(scale.techniqueCategories().stream().flatMap(category -> category.techniques().stream()), scale.skills().stream())
            .filter(one -> used.contains(one.code())).toList();
    }

    private List<SourceView.GoalSheet> goals(Assessment assessment) {
        LocalDate day = assessment.cutOff();
        List<Goal> goals = store.ask(Goal.class).join("join fetch e.participant").where(OF_MEMBERS.formatted("e.participant"), "group",
            assessment.group(), "day", day).where("e.setOn <= :day").order("e.setOn, e.id").list();
        Known known = knowing.of(goals);
        Map<Goal, List<SourceView.Step>> steps = store.ask(GoalStep.class)
            .where(OF_MEMBERS.formatted("e.goal.participant"), "group", assessment.group(), "day", day).where("e.setOn <= :day")
            .join("join fetch e.goal").order("e.number").list().stream()
            .collect(Collectors.groupingBy(GoalStep::goal, Collectors.mapping(
                one -> new SourceView.Step(known.text(one), one.doneOn() == null || one.doneOn().isAfter(day) ? null : known.doneOn(one)), Collectors.toList())));
        Map<Goal, List<SourceView.Noticed>> noticed = store.ask(FollowUp.class)
            .where(OF_MEMBERS.formatted("e.goal.participant"), "group", assessment.group(), "day", day).where("e.date <= :day").join("join fetch e.goal")
            .order("e.date").list().stream().collect(Collectors.groupingBy(FollowUp::goal, Collectors.mapping(
                one -> new SourceView.Noticed(one.date(), one.note(), one.noticedBy()), Collectors.toList())));
        List<SourceView.GoalSheet> sheets = new ArrayList<>();
        goals.forEach(one -> sheets.add(new SourceView.GoalSheet(sheets.size() + 1, one.setOn(), known.words(one), known.area(one),
            steps.getOrDefault(one, List.of()), noticed.getOrDefault(one, List.of()))));
        return sheets;
    }
}
