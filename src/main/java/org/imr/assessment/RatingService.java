package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.fidelity.Term;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.kernel.Typed;
import org.imr.library.Definitions;
import org.imr.roster.Membership;
import org.imr.roster.ParticipantLine;

/**
 * An assessor's own ratings, blind to those of the others until all have submitted. The trail says which item was rated and not
 * how, so that nobody can peek there.
 */
@ApplicationScoped
public class RatingService {

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentStore assessments;
    @Inject
    private Suggestions suggestions;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Candidates candidates;
    @Inject
    private Definitions definitions;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** One item, for its assessor. @throws NotFound for others, and for an item that this occasion does not have */
    @Transactional
    @Requires(Permission.RATE)
    public ItemView item(String code, int number) {
        Assessment assessment = assessments.find(code);
        Assignment mine = assessments.own(assessment);
        Instrument instrument = Instrument.of(definitions, assessment);
        Item item = instrument.item(number).orElseThrow(NotFound::new);
        Map<Integer, Rating> own = assessments.own(assessment, mine).stream().collect(Collectors.toMap(Rating::item, Function.identity()));
        Optional<Rating> rating = Optional.ofNullable(own.get(number));
        boolean mayRate = mayRate(mine, assessments.assignments(assessment));
        boolean heldBack = mayRate && Suggestions.isHeldBack(mine, item, rating.map(RatingLine::of));
        Optional<Evidence> evidence = heldBack ? Optional.empty() : suggestions.show(assessment, instrument, item, mayRate);
        return new ItemView(AssessmentHead.of(assessment), instrument.pinned(), item, rating.map(RatingLine::of),
            rating.map(one -> SourceNotes.read(one.notes())).orElse(Map.of()), rating.map(Rating::version).orElse(null), evidence, heldBack,
            mine.isRateFirst(), names(assessment), instrument.items().stream().map(one -> step(one.number(), own, number)).toList(), mayRate);
    }

    private static ItemStep step(int number, Map<Integer, Rating> own, int here) {
        Optional<RatingLine> line = Optional.ofNullable(own.get(number)).map(RatingLine::of);
        return new ItemStep(number, line.filter(RatingLine::isDecided).isPresent(), line.filter(RatingLine::hasRationale).isPresent(),
            number == here);
    }

    /** Whether the caller wants to rate before seeing what the records suggest; for this assessment, and as often as they like. */
    @Transactional
    @Requires(Permission.RATE)
    public void rateFirst(String code, boolean wish) {
        Assessment assessment = assessments.find(code);
        Assignment mine = assessments.own(assessment);
        Trace trace = trace(assessment, "changed").change("rate-first", mine.isRateFirst(), wish);
        if (trace.changed()) {
            mine.rateFirst(wish);
            audit.write(trace);
        }
        store.flush();
    }

    /**
     * Keeps what was put down for an item.
     *
     * @throws Rejected `assessment.rating-range`, `assessment.item-not-now`, `assessment.submitted`, `assessment.assessment-signed`, or
     *     what {@link Candidates#mustBeFree} says
     * @throws Stale    when the same rating was changed meanwhile, or its assessor signs at this moment, in another window
     */
    @Transactional
    @Requires(Permission.RATE)
    public void save(String code, int item, RatingEntry entry) {
        Assessment assessment = open(code);
        Item asked = Instrument.of(definitions, assessment).item(item).orElseThrow(() -> new Rejected("assessment.item-not-now", item));
        Optional<Rating> known = assessments.ownRating(assessment, item);
        if (!known.map(Rating::version).equals(Optional.ofNullable(entry.version()))) {
            throw new Stale();
        }
        String rationale = blankToNull(entry.rationale());
        String notes = SourceNotes.write(entry.notes());
        if (known.isEmpty() && entry.value() == null && !entry.cannotRate() && rationale == null && notes == null) {
            return;
        }
        Rating rating = known.orElseGet(() -> store.add(new Rating(assessment, assessments.own(assessment).staff(), item)));
        RatingLine before = RatingLine.of(rating);
        if (entry.value() == null && !entry.cannotRate()) {
            rating.leaveUndecided(rationale);
        } else {
            rating.rate(entry.value(), rationale);
        }
        suggestions.keep(rating, before, asked);
        boolean noted = !Objects.equals(rating.notes(), notes);
        rating.notes(notes);
        if (known.isEmpty() || noted || !before.equals(RatingLine.of(rating))) {
            if (assessment.status() == Assessment.Status.OPEN) {
                assessment.status(Assessment.Status.RATING);
            }
            // Signing and submitting change the assignment too: of a rating and a signature at the same moment one is stale.
            store.touch(assessments.own(assessment));
            audit.write(trace(assessment, "rated").change("item", null, item));
        }
        store.flush();
    }

    /**
     * Hands the caller's own ratings in; when all have, the assessors see each other's.
     *
     * @throws Rejected `assessment.incomplete` with the items that lack a rating or a rationale; `assessment.alone` when nobody else
     *     assesses: then there is nobody to wait for
     */
    @Transactional
    @Requires(Permission.RATE)
    public void submit(String code) {
        Assessment assessment = open(code);
        List<Assignment> assignments = assessments.assignments(assessment);
        if (assignments.size() < 2) {
            throw new Rejected("assessment.alone");
        }
        Assignment mine = assessments.own(assessment);
        String me = mine.staff().email();
        List<RatingLine> own = assessments.all(assessment).stream().map(RatingLine::of).filter(line -> me.equals(line.assessor())).toList();
        Instrument instrument = Instrument.of(definitions, assessment);
        mustBeComplete(Tally.of(own, Set.of(me)).missing(instrument));
        mustHaveCome(assessment);
        store.touch(assessment);
        dossiers.certain(assessment, instrument);
        mine.submit(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        if (assignments.stream().allMatch(one -> one.submittedAt() != null)) {
            assessment.status(Assessment.Status.CONSENSUS);
        }
        audit.write(trace(assessment, "submitted"));
        store.flush();
    }

    /** Says which sources the assessors have drawn on; signatures given before are taken back. */
    @Transactional
    @Requires(Permission.RATE)
    public void sources(String code, List<String> sources) {
        Assessment assessment = assessments.find(code);
        assessments.own(assessment);
        assessment.mustBeOpen();
        Set<String> known = Instrument.of(definitions, assessment).scale().sources().stream().map(Term::code).collect(Collectors.toSet());
        List<String> kept = sources.stream().filter(known::contains).toList();
        Trace trace = trace(assessment, "changed").change("sources", String.join(" ", assessment.sources()), String.join(" ", kept));
        if (trace.changed()) {
            store.touch(assessment);
            assessment.sources(kept);
            audit.write(ConsensusService.withdraw(assessments.assignments(assessment), trace));
        }
        store.flush();
    }

    /** Own ratings can be changed until they are submitted; whoever assesses alone changes them until signing. */
    static boolean mayRate(Assignment mine, List<Assignment> assignments) {
        return !mine.assessment().isSigned() && (assignments.size() == 1
            || mine.submittedAt() == null && !AssessmentStore.isUnblinded(mine.assessment(), assignments));
    }

    static void mustBeComplete(List<Integer> missing) {
        if (!missing.isEmpty()) {
            throw new Rejected("assessment.incomplete", missing.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private void mustHaveCome(Assessment assessment) {
        if (assessment.cutOff().isAfter(assessment.group().site().today(clock))) {
            throw new Rejected("assessment.cut-off-to-come");
        }
    }

    static Trace trace(Assessment assessment, String action) {
        return Trace.of("assessment", assessment.code(), action).in(assessment.group().site().code(), assessment.group().code());
    }

    /** A cell of a spreadsheet takes 32,767 characters, and an agreement joins the reasons of several assessors. */
    private static final int LONGEST = 8_000;

    static String blankToNull(String text) {
        return Typed.optional(text, LONGEST);
    }

    private Assessment open(String code) {
        Assessment assessment = assessments.find(code);
        Assignment mine = assessments.own(assessment);
        assessment.mustBeOpen();
        if (!mayRate(mine, assessments.assignments(assessment))) {
            throw new Rejected("assessment.submitted");
        }
        candidates.mustBeFree(assessment, mine);
        return assessment;
    }

    private Map<String, String> names(Assessment assessment) {
        return assessment.isSigned() ? Map.of() : store.ask(Membership.class).where("e.group = :group", "group", assessment.group())
            .list(ParticipantLine.class, "new org.imr.roster.ParticipantLine(e.participant.code, e.participant.displayName)").stream()
            .collect(Collectors.toMap(ParticipantLine::code, ParticipantLine::name, (one, same) -> one));
    }
}
