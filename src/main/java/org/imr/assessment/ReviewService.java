package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.access.Trace;
import org.imr.fidelity.ReviewStep;
import org.imr.fidelity.Scale;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Typed;
import org.imr.library.Definitions;

/**
 * The timetable of a review: its days are counted from the visit as the newest version of the scale says, each can be moved. The
 * assessors and the coordinator of the group's site keep it; facilitators say that their own steps are done.
 */
@ApplicationScoped
public class ReviewService {

    private static final int REASON = 2_000;
    /** No site's day is further ahead than that of the clock and one. */
    private static final int ZONES = 1;

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentStore assessments;
    @Inject
    private CurrentCaller current;
    @Inject
    private Definitions definitions;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** The timetable. @throws NotFound when there is no such assessment, or none in reach */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public ReviewView open(String assessment) {
        Assessment found = assessments.find(assessment);
        boolean keeps = assessments.keeps(found);
        boolean runs = current.get().runs().contains(found.group().id());
        Map<String, ReviewStep> steps = steps(found.scale());
        LocalDate today = found.group().site().today(clock);
        List<ReviewDay> days = days(found);
        List<StepLine> lines = days.stream().sorted(Comparator.comparing(ReviewDay::day).thenComparing(day -> order(steps, day)))
            .map(day -> {
                Optional<ReviewStep> step = Optional.ofNullable(steps.get(day.step()));
                boolean own = runs && step.filter(one -> one.who() == ReviewStep.Who.FACILITATORS).isPresent();
                return new StepLine(day.step(), step, day.day(), day.isMoved(), day.doneOn(), day.doneBy() == null ? null : day.doneBy().name(),
                    StepLine.state(day, isOver(found, step), today), keeps || own, day.version());
            }).toList();
        Optional<LocalDate> visit = days.stream().filter(day -> steps.containsKey(day.step()) && steps.get(day.step()).isVisit())
            .map(ReviewDay::day).findFirst();
        return new ReviewView(found.code(), !steps.isEmpty(), found.isSigned(), visit, keeps, lines);
    }

    /**
     * Chooses the day of the visit; all other days that nobody has moved and that are not done follow it.
     *
     * @throws Rejected `followup.visit-day` without a day, `followup.step-done` when the visit has been made
     * @throws NotFound for who does not keep the timetable, and for a scale that has none
     */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public void plan(String assessment, LocalDate visit) {
        Assessment found = kept(assessment);
        Map<String, ReviewStep> steps = steps(found.scale());
        if (steps.isEmpty()) {
            throw new NotFound();
        }
        lay(found, steps, visit, null);
        store.flush();
    }

    /**
     * Moves one step; the visit takes the others along.
     *
     * @param why may be empty
     * @throws Rejected `followup.visit-day` without a day, `followup.step-done`
     * @throws NotFound for who does not keep the timetable, and for a step that it does not have
     */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public void move(String assessment, String step, LocalDate day, String why, int version) {
        Assessment found = kept(assessment);
        ReviewDay row = row(found, step);
        row.expect(version);
        String reason = Typed.optional(why, REASON);
        Map<String, ReviewStep> steps = steps(found.scale());
        if (steps.containsKey(step) && steps.get(step).isVisit()) {
            lay(found, steps, day, reason);
        } else {
            LocalDate before = row.day();
            row.move(needed(day));
            trace(Trace.of("review", found.code(), "moved").change(step, before, day).because(reason), found);
        }
        store.flush();
    }

    /** Says that a step is done, or that it is to be done after all. @throws NotFound for whose step it is not */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public void done(String assessment, String step, boolean done, int version) {
        Assessment found = assessments.find(assessment);
        ReviewDay row = row(found, step);
        ReviewStep known = steps(found.scale()).get(step);
        boolean own = known != null && known.who() == ReviewStep.Who.FACILITATORS && current.get().runs().contains(found.group().id());
        if (!assessments.keeps(found) && !own) {
            throw new NotFound();
        }
        row.expect(version);
        mark(found, row, done);
        store.flush();
    }

    /** What the caller has to do within a week, today or since, in all assessments in reach; the earliest first. */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public List<ReviewTask> tasks() {
        LocalDate latest = LocalDate.now(clock).plusDays(StepLine.SOON_DAYS + ZONES);
        List<ReviewDay> open = store.ask(ReviewDay.class).join("join fetch e.assessment a join fetch a.group g join fetch g.site")
            .where("e.doneOn is null and e.day <= :latest", "latest", latest).order("e.day").list();
        if (open.isEmpty()) {
            return List.of();
        }
        Set<UUID> assessed = !current.get().is(Role.ASSESSOR) ? Set.of() : new HashSet<>(store.ask(Assignment.class)
            .where("e.staff.id = :reader", "reader", current.get().staffId()).list(UUID.class, "e.assessment.id"));
        return open.stream().flatMap(row -> task(row, assessed).stream()).toList();
    }

    private Optional<ReviewTask> task(ReviewDay row, Set<UUID> assessed) {
        Assessment assessment = row.assessment();
        Optional<ReviewStep> known = Optional.ofNullable(steps(assessment.scale()).get(row.step()));
        StepLine.State state = StepLine.state(row, isOver(assessment, known), assessment.group().site().today(clock));
        return known.filter(step -> state != StepLine.State.LATER && state != StepLine.State.PASSED && switch (step.who()) {
            case FACILITATORS -> current.get().runs().contains(assessment.group().id());
            case ASSESSORS -> assessed.contains(assessment.id());
            case COORDINATOR -> current.get().isAt(Role.COORDINATOR, assessment.group().site().id());
        }).map(step -> new ReviewTask(assessment.code(), assessment.group().name(), assessment.group().site().name(), step, row.day(), state));
    }

    /** What leads to that place has been done by what was just done there. */
    void reached(Assessment assessment, ReviewStep.Place place) {
        Map<String, ReviewStep> steps = steps(assessment.scale());
        days(assessment).stream().filter(row -> row.doneOn() == null && steps.containsKey(row.step())
            && steps.get(row.step()).leadsTo().filter(place::equals).isPresent()).forEach(row -> mark(assessment, row, true));
    }

    private static boolean isOver(Assessment assessment, Optional<ReviewStep> step) {
        return assessment.isSigned() && step.filter(one -> one.days() <= 0).isPresent();
    }

    private void mark(Assessment assessment, ReviewDay row, boolean done) {
        String before = row.doneOn() == null ? "planned" : "done";
        row.done(done ? assessment.group().site().today(clock) : null, store.ask(Staff.class).where("e.id = :id", "id", current.get().staffId()).get());
        trace(Trace.of("review", assessment.code(), "changed").change(row.step(), before, done ? "done" : "planned"), assessment);
    }

    private void lay(Assessment assessment, Map<String, ReviewStep> steps, LocalDate visit, String why) {
        needed(visit);
        Map<String, ReviewDay> rows = days(assessment).stream().collect(Collectors.toMap(ReviewDay::step, Function.identity()));
        Trace trace = Trace.of("review", assessment.code(), rows.isEmpty() ? "planned" : "moved").because(why);
        for (ReviewStep step : steps.values()) {
            LocalDate day = visit.plusDays(step.days());
            ReviewDay row = rows.get(step.code());
            LocalDate before = row == null ? null : row.day();
            if (row == null) {
                row = store.add(new ReviewDay(assessment, step.code(), day));
            } else if (step.isVisit()) {
                row.move(day);
            } else {
                row.follow(day);
            }
            trace = trace.change(step.code(), before, row.day());
        }
        trace(trace, assessment);
    }

    private static LocalDate needed(LocalDate day) {
        if (day == null) {
            throw new Rejected("followup.visit-day");
        }
        return day;
    }

    private void trace(Trace trace, Assessment assessment) {
        if (trace.changed()) {
            audit.write(trace.in(assessment.group().site().code(), assessment.group().code()));
        }
    }

    private Map<String, ReviewStep> steps(String scale) {
        return definitions.newestScales().stream().filter(one -> one.code().equals(scale)).map(Scale::review).flatMap(List::stream)
            .collect(Collectors.toMap(ReviewStep::code, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static int order(Map<String, ReviewStep> steps, ReviewDay day) {
        return Stream.of(day.step()).map(steps::get).filter(step -> step != null).mapToInt(ReviewStep::days).findFirst().orElse(0);
    }

    private List<ReviewDay> days(Assessment assessment) {
        return store.ask(ReviewDay.class).join("left join fetch e.doneBy").where("e.assessment = :assessment", "assessment", assessment).list();
    }

    private ReviewDay row(Assessment assessment, String step) {
        return store.ask(ReviewDay.class).where("e.assessment = :assessment and e.step = :step", "assessment", assessment, "step", step).get();
    }

    private Assessment kept(String code) {
        Assessment found = assessments.find(code);
        if (!assessments.keeps(found)) {
            throw new NotFound();
        }
        return found;
    }
}
