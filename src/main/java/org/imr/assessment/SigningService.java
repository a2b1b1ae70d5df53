package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.SignInService;
import org.imr.kernel.Rejected;
import org.imr.library.Definitions;

/** Signing by giving one's password again. When every assessor has signed, the content is fixed with a digest and locked. */
@ApplicationScoped
public class SigningService {

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentStore assessments;
    @Inject
    private SignInService signIns;
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

    /**
     * Signs for the caller.
     *
     * @param seen what they had before them, as {@link AssessmentView#seen} told
     * @return false when the password is wrong; then nothing is signed, and the try is counted
     * @throws Rejected `assessment.not-submitted` while others still rate, `assessment.incomplete` with the items that lack a rating
     *     or a rationale, `assessment.cut-off-to-come` before the cut-off date, `assessment.assessment-signed`,
     *     `assessment.signed-already` by the caller, `assessment.changed-since-seen` with the items, `assessment.sources-since-seen`, and what {@link Candidates#mustBeFree} says
     */
    @Transactional
    @Requires(Permission.RATE)
    public boolean sign(String code, String seen, String password) {
        Assessment assessment = assessments.find(code);
        Assignment mine = assessments.own(assessment);
        List<Assignment> assignments = assessments.assignments(assessment);
        List<Rating> ratings = assessments.all(assessment);
        Instrument instrument = Instrument.of(definitions, assessment);
        Tally tally = Tally.of(ratings.stream().map(RatingLine::of).toList(),
            assignments.stream().map(one -> one.staff().email()).collect(Collectors.toSet()));
        LocalDate today = assessment.group().site().today(clock);
        check(assessment, assignments, tally.missing(instrument), today);
        if (mine.signedAt() != null) {
            throw new Rejected("assessment.signed-already");
        }
        Seen.of(seen).mustBe(Seen.of(tally, assessment.sources()));
        candidates.mustBeFree(assessment, mine);
        if (!signIns.confirms(password)) {
            return false;
        }
        // To the second, so that the moment read back from any database gives the same digest.
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        store.touch(assessment);
        dossiers.certain(assessment, instrument);
        if (mine.submittedAt() == null) {
            mine.submit(now);
        }
        mine.sign(now);
        audit.write(RatingService.trace(assessment, "signed"));
        if (assignments.stream().allMatch(one -> one.signedAt() != null)) {
            String dossier = dossiers.find(assessment).map(Dossier::content).orElseThrow();
            SignedForm form = SignedForm.of(assessment, assignments, ratings, tally.score(instrument), dossier);
            assessment.sign(now, today, form.digest(), form.text());
            audit.write(RatingService.trace(assessment, "locked").change("digest", null, form.digest()));
        }
        store.flush();
        return true;
    }

    private static void check(Assessment assessment, List<Assignment> assignments, List<Integer> missing, LocalDate today) {
        assessment.mustBeOpen();
        if (assignments.size() > 1 && !AssessmentStore.isUnblinded(assessment, assignments)) {
            throw new Rejected("assessment.not-submitted");
        }
        RatingService.mustBeComplete(missing);
        if (assessment.cutOff().isAfter(today)) {
            throw new Rejected("assessment.cut-off-to-come");
        }
    }
}
