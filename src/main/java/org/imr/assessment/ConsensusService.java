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
        for (ConsensusRow row : taken) {
            String reasons = row.originals().stream().filter(RatingLine::hasRationale)
                .map(line -> line.name() + ": " + line.rationale()).collect(Collectors.joining("\n"));
            store.add(new Rating(assessment, null, row.item().number())).rate(row.originals().get(0).value(), reasons);
        }
        assignments.forEach(one -> one.sign(null));
        audit.write(RatingService.trace(assessment, "agreed")
            .change("items", null, taken.stream().map(row -> String.valueOf(row.item().number())).collect(Collectors.joining(", "))));
        store.flush();
        return taken.size();
    }

    /**
     * Settles one item; signatures given before are taken back, because they were for something else.
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
        store.touch(assessment);
        assessments.all(assessment).stream().filter(one -> one.assessor() == null && one.item() == item).findFirst()
            .orElseGet(() -> store.add(new Rating(assessment, null, item))).rate(value, why);
        assignments.forEach(one -> one.sign(null));
        audit.write(RatingService.trace(assessment, "agreed").change("items", null, item));
        store.flush();
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
