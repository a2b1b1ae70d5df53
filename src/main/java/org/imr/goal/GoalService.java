package org.imr.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.goal.GoalPicture.FollowUpLine;
import org.imr.goal.GoalPicture.StepLine;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Typed;
import org.imr.kernel.Word;
import org.imr.roster.Participant;

/** A person's goals in their own words, the steps, and what was noticed on the way. */
@ApplicationScoped
public class GoalService {

    private static final int LONGEST = 4000;

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private Knowing knowing;
    @Inject
    private Clock clock;

    /** All goals of a person: those under way first, each kind in the order they were set. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public List<GoalPicture> goals(String participantCode) {
        Participant person = store.ask(Participant.class).join("join fetch e.site").where("e.code = :code", "code", participantCode).get();
        List<Goal> goals = store.ask(Goal.class).where("e.participant = :person", "person", person).order("e.number").list();
        Known known = knowing.of(goals);
        Map<Integer, List<StepLine>> steps = store.ask(GoalStep.class).join("join fetch e.goal").where("e.goal.participant = :person", "person", person)
            .order("e.number").list().stream().map(step -> StepLine.of(step, known)).collect(Collectors.groupingBy(StepLine::goal));
        Map<Integer, List<FollowUpLine>> followUps = store.ask(FollowUp.class)
            .join("join fetch e.goal left join fetch e.group left join fetch e.session")
            .where("e.goal.participant = :person", "person", person).order("e.date desc").list().stream()
            .map(FollowUpLine::of).collect(Collectors.groupingBy(FollowUpLine::goal));
        return goals.stream().map(goal -> GoalPicture.of(goal, known, steps.getOrDefault(goal.number(), List.of()),
                followUps.getOrDefault(goal.number(), List.of())))
            .sorted((a, b) -> Boolean.compare(b.isActive(), a.isActive())).toList();
    }

    /** Sets a goal. @param words the person's own; @param area of life, or null; @return its number */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public int set(String participantCode, String words, String area, LocalDate on) {
        Goal goal = add(person(participantCode), words, area, on);
        audit.write(trace(goal, "set").change("words", null, goal.words()));
        store.flush();
        return goal.number();
    }

    /** Puts the words of a goal right; it stays the same goal. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void reword(String participantCode, int number, int version, String words, String area) {
        Goal goal = goal(participantCode, number, version);
        Trace trace = trace(goal, "reworded").change("words", goal.words(), Typed.required(words, LONGEST))
            .change("area", goal.area(), Typed.optional(area, 200));
        if (trace.changed()) {
            if (isTheirs(goal, goal.saidOn())) {
                store.add(new FormerWords(goal));
            }
            goal.reword(Typed.required(words, LONGEST), Typed.optional(area, 200), today(goal));
            audit.write(trace);
            store.flush();
        }
    }

    /** A goal was reached, laid aside, or is taken up again. A change to another goal is {@link #change}. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void became(String participantCode, int number, int version, Goal.Status status, LocalDate on) {
        Goal goal = goal(participantCode, number, version);
        audit.write(trace(goal, "changed").change("status", goal.status(), status).change("status_on", goal.statusOn(), on));
        keep(new FormerStanding(goal, today(goal)));
        goal.status(status, status == Goal.Status.ACTIVE ? null : on);
        store.flush();
    }

    /** A goal gives way to another one: the old one stays, as changed, and the new one is set. @return the new one's number */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public int change(String participantCode, int number, int version, String words, String area, LocalDate on) {
        Goal old = goal(participantCode, number, version);
        Goal goal = add(old.participant(), words, area, on);
        audit.write(trace(old, "gave way to another").change("status", old.status(), Goal.Status.CHANGED).change("words", old.words(), goal.words()));
        keep(new FormerStanding(old, today(old)));
        old.status(Goal.Status.CHANGED, on);
        store.flush();
        return goal.number();
    }

    /** Adds a small step. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void addStep(String participantCode, int number, String text) {
        Goal goal = goal(participantCode, number);
        int next = store.ask(GoalStep.class).where("e.goal = :goal", "goal", goal).list(Integer.class, "e.number").stream()
            .mapToInt(Integer::intValue).max().orElse(0) + 1;
        GoalStep step = store.add(new GoalStep(goal, next, Typed.required(text, LONGEST), today(goal)));
        audit.write(trace(goal, "step added").change("step " + next, null, step.text()));
        store.flush();
    }

    /** Puts the words of a step right; it stays the same step, done or to do. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void rewordStep(String participantCode, int number, int stepNumber, int version, String text) {
        Goal goal = goal(participantCode, number);
        GoalStep step = step(goal, stepNumber);
        step.expect(version);
        Trace trace = trace(goal, "step reworded").change("step " + stepNumber, step.text(), Typed.required(text, LONGEST));
        if (trace.changed()) {
            if (isTheirs(goal, step.saidOn())) {
                store.add(new FormerWords(step));
            }
            step.reword(Typed.required(text, LONGEST), today(goal));
            audit.write(trace);
            store.flush();
        }
    }

    /** Marks a step as done on that day, or, with null, as to do. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void stepDone(String participantCode, int number, int stepNumber, LocalDate on) {
        Goal goal = goal(participantCode, number);
        GoalStep step = step(goal, stepNumber);
        audit.write(trace(goal, "step").change("step " + stepNumber + " done_on", step.doneOn(), on));
        keep(new FormerStanding(step, today(goal)));
        step.describe(step.text(), on);
        store.flush();
    }

    /**
     * Notes, outside a session, that a goal was talked about: what was noticed, by whom, whether a significant other helped. A
     * second time on one day joins the first: the exchange tells them apart by their day alone.
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void followUp(String participantCode, int number, LocalDate on, String note, FollowUp.NoticedBy noticedBy, Boolean helped) {
        Goal goal = goal(participantCode, number);
        if (on.isAfter(today(goal))) {
            throw new Rejected("goal.follow-up-future");
        }
        FollowUp followUp = store.ask(FollowUp.class).editable()
            .where("e.goal = :goal and e.date = :on and e.session is null and e.group is null", "goal", goal, "on", on).first()
            .orElseGet(() -> store.add(new FollowUp(goal, on, null, null)));
        String before = followUp.note();
        followUp.join(Typed.optional(note, LONGEST), noticedBy, helped);
        audit.write(trace(goal, "followed up").change("date", null, on).change("note", before, followUp.note()));
        store.flush();
    }

    /**
     * Puts right what was noted outside a session; the day stays. What was noted in a session is corrected there.
     *
     * @throws NotFound also for a follow-up in a session
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void rewordFollowUp(String participantCode, int number, UUID followUp, int version, String note, FollowUp.NoticedBy noticedBy, Boolean helped) {
        Goal goal = goal(participantCode, number);
        FollowUp said = store.ask(FollowUp.class).editable().where("e.id = :id and e.goal = :goal and e.session is null", "id", followUp, "goal", goal).get();
        said.expect(version);
        Trace trace = trace(goal, "follow-up reworded").change("note", said.note(), Typed.required(note, LONGEST))
            .change("noticed by", Word.of(said.noticedBy()), Word.of(noticedBy)).change("helped", said.helped(), helped);
        said.describe(Typed.required(note, LONGEST), noticedBy, helped);
        if (trace.changed()) {
            audit.write(trace);
            store.flush();
        }
    }

    private LocalDate today(Goal goal) {
        return goal.participant().site().today(clock);
    }

    /** True for words of an earlier day that a site may have written which the person has left: it goes on reading them. */
    private boolean isTheirs(Goal goal, LocalDate saidOn) {
        return saidOn.isBefore(today(goal)) && hasMoved(goal.participant());
    }

    private boolean hasMoved(Participant person) {
        return store.ask(Participant.class).where("e = :person and exists (select m from Membership m"
            + " where m.participant = e and m.group.site <> :here)", "person", person, "here", person.site()).count() > 0;
    }

    /** Keeps what stands for a site that the person has left; a second change on one day finds it kept. */
    private void keep(FormerStanding before) {
        if (hasMoved(before.goal().participant()) && store.ask(FormerStanding.class).where("e.goal = :goal and e.changedOn = :day",
            "goal", before.goal(), "day", before.changedOn()).list().stream().noneMatch(one -> one.subject().equals(before.subject()))) {
            store.add(before);
        }
    }

    private GoalStep step(Goal goal, int number) {
        return store.ask(GoalStep.class).editable().where("e.goal = :goal and e.number = :step", "goal", goal, "step", number).get();
    }

    private Goal add(Participant person, String words, String area, LocalDate on) {
        int next = store.ask(Goal.class).where("e.participant = :person", "person", person).list(Integer.class, "e.number").stream()
            .mapToInt(Integer::intValue).max().orElse(0) + 1;
        Goal goal = new Goal(person, next, Typed.required(words, LONGEST), on);
        goal.say(goal.words(), on, Typed.optional(area, 200));
        return store.add(goal);
    }

    private Participant person(String code) {
        return store.ask(Participant.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get();
    }

    private Goal goal(String participantCode, int number) {
        Participant person = person(participantCode);
        return store.ask(Goal.class).editable().where("e.participant = :person and e.number = :number", "person", person, "number", number)
            .first().orElseThrow(NotFound::new);
    }

    private Goal goal(String participantCode, int number, int version) {
        Goal goal = goal(participantCode, number);
        goal.expect(version);
        return goal;
    }

    private static Trace trace(Goal goal, String action) {
        Participant person = goal.participant();
        return Trace.of("goal", person.code() + "/" + goal.number(), action).in(person.site().code(), null);
    }
}
