package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.library.Definitions;

/** Several assessors agree on one rating an item, after all have submitted. What each had said before stays. */
@ApplicationScoped
public class ConsensusService {

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentStore assessments;
    @Inject
    private Definitions definitions;
    @Inject
    private Audit audit;

    /** What each assessor said. @throws NotFound for others, and while not all have submitted */
    @Transactional
    @Requires(Permission.RATE)
    public ConsensusView open(String code) {
        Assessment assessment = agreeing(code);
        return view(assessment, assessments.assignments(assessment));
    }

    /**
     * Takes every item on which all assessors said the same, with all their reasons; without any, it is left to {@link #settle}.
     *
     * @return how many it took: none when somebody else was first
     */
    @Transactional
    @Requires(Permission.RATE)
    public int takeAgreed(String code) {
        Assessment assessment = agreeing(code);
        assessment.mustBeOpen();
        List<Assignment> assignments = assessments.assignments(assessment);
        List<ConsensusRow> taken = view(assessment, assignments).rows().stream().filter(ConsensusRow::isToTake).toList();
        if (taken.isEmpty()) {
            return 0;
        }
        store.touch(assessment);
        Trace trace = RatingService.trace(assessment, "agreed");
        for (ConsensusRow row : taken) {
            String reasons = row.originals().stream().filter(RatingLine::hasRationale)
                .map(line -> line.name() + ": " + line.rationale()).collect(Collectors.joining("\n"));
            Rating rating = store.add(new Rating(assessment, null, row.item().number()));
            rating.rate(row.originals().get(0).value(), reasons);
            trace = trace.change("agreed " + rating.item(), null, word(rating.value()));
        }
        audit.write(withdraw(assignments, trace));
        store.flush();
        return taken.size();
    }

    /**
     * Settles one item; signatures given before are taken back, because they were for something else. The trail says what was agreed,
     * from what to what, and whose signatures fell. Settled once more as it stands, nothing is changed, and no signature falls.
     *
     * @param version of what was agreed when the form was opened; null when nothing was
     * @param value   1 to 5, or null: cannot be rated
     * @param reason  may be empty when an assessor had given that value with a reason: then it is theirs
     * @throws Stale    when somebody has settled the item since
     * @throws Rejected `assessment.consensus-reason` when there is no reason for the value
     */
    @Transactional
    @Requires(Permission.RATE)
    public void settle(String code, int item, Integer version, Integer value, String reason) {
        Assessment assessment = agreeing(code);
        assessment.mustBeOpen();
        List<Assignment> assignments = assessments.assignments(assessment);
        ConsensusRow row = view(assessment, assignments).rows().stream().filter(one -> one.item().number() == item).findFirst()
            .orElseThrow(() -> new Rejected("assessment.item-not-now", item));
        if (!Objects.equals(version, row.version())) {
            throw new Stale();
        }
        String why = RatingService.blankToNull(reason);
        if (why == null) {
            why = row.originals().stream().filter(line -> line.isDecided() && line.hasRationale() && Objects.equals(line.value(), value))
                .map(RatingLine::rationale).findFirst().orElseThrow(() -> new Rejected("assessment.consensus-reason"));
        }
        if (row.consensus().filter(line -> Objects.equals(line.value(), value)).map(RatingLine::rationale).filter(why::equals).isPresent()) {
            return;
        }
        store.touch(assessment);
        assessments.all(assessment).stream().filter(one -> one.assessor() == null && one.item() == item).findFirst()
            .orElseGet(() -> store.add(new Rating(assessment, null, item))).rate(value, why);
        Trace trace = RatingService.trace(assessment, "agreed")
            .change("agreed " + item, row.consensus().map(line -> word(line.value())).orElse(null), word(value));
        audit.write(withdraw(assignments, trace.changed() ? trace : trace.change("reasoned", null, item)));
        store.flush();
    }

    /** Takes the signatures back that were given so far, and says whose they were. */
    static Trace withdraw(List<Assignment> assignments, Trace trace) {
        List<Assignment> signed = assignments.stream().filter(one -> one.signedAt() != null).toList();
        signed.forEach(one -> one.sign(null));
        return trace.change("signatures", signed.stream().map(one -> one.staff().email()).collect(Collectors.joining(", ")), null);
    }

    /** @param value null: it cannot be rated */
    private static String word(Integer value) {
        return value == null ? "cannot-rate" : value.toString();
    }

    private Assessment agreeing(String code) {
        Assessment assessment = assessments.find(code);
        assessments.own(assessment);
        List<Assignment> assignments = assessments.assignments(assessment);
        if (assignments.size() < 2 || !assessment.isSigned() && !AssessmentStore.isUnblinded(assessment, assignments)) {
            throw new NotFound();
        }
        return assessment;
    }

    private ConsensusView view(Assessment assessment, List<Assignment> assignments) {
        Instrument instrument = Instrument.of(definitions, assessment);
        List<RatingLine> ratings = assessments.seen(assessment, assignments).stream().map(RatingLine::of).toList();
        List<String> assessors = assignments.stream().map(one -> one.staff().email()).toList();
        return new ConsensusView(AssessmentHead.of(assessment), instrument.scale(),
            instrument.items().stream().map(item -> ConsensusRow.of(item, assessors, ratings)).toList(), assessors,
            assignments.stream().anyMatch(one -> one.signedAt() != null));
    }
}
