package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.fidelity.Score;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;
import org.imr.roster.Group;

/** Verifies signed assessments: one for its page, all for the command. */
@ApplicationScoped
public class VerificationService {

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentStore assessments;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Definitions definitions;

    /** Every assessment that was signed here, by code. */
    @Transactional
    @Requires(Permission.SYSTEM)
    public Map<String, Verification> all() {
        Map<String, Verification> all = new TreeMap<>();
        List<String> codes = store.ask(Assessment.class).join("join fetch e.group")
            .where("e.status = :signed", "signed", Assessment.Status.SIGNED).list().stream().filter(one -> !one.isImported())
            .map(Assessment::code).toList();
        for (String code : codes) {
            all.put(code, of(assessments.find(code)));
            // One at a time, so that years of them need no more room than one.
            store.clear();
        }
        return all;
    }

    private Verification of(Assessment assessment) {
        return of(assessment, assessments.assignments(assessment), assessments.all(assessment));
    }

    /** One assessment. Its dossier is looked at for those who reach the group's records. @param ratings all of it */
    Verification of(Assessment assessment, List<Assignment> assignments, List<Rating> ratings) {
        if (!assessment.isSigned() || assessment.isImported()) {
            return Verification.of(Verification.State.NOT_SIGNED_HERE);
        }
        Score score = score(assessment, assignments, ratings);
        if (assessment.signedText() == null) {
            return Verification.of(score != null && FirstSignedForm.of(assessment, assignments, ratings, score).digest().equals(assessment.signedDigest())
                ? Verification.State.INTACT : Verification.State.CHANGED_UNNAMED);
        }
        return Verification.of(SignedForm.of(assessment, assignments, ratings, score, dossier(assessment)), assessment.signedText(),
            String.valueOf(assessment.signedDigest()));
    }

    /** Its dossier's content; empty when it is gone, null when the caller does not reach the group's records or there was none. */
    private String dossier(Assessment assessment) {
        return assessment.frozenAt() == null ? null : dossiers.find(assessment).map(Dossier::content)
            .orElseGet(() -> store.ask(Group.class).where("e = :group", "group", assessment.group()).count() > 0 ? "" : null);
    }

    private Score score(Assessment assessment, List<Assignment> assignments, List<Rating> ratings) {
        try {
            return Tally.of(ratings.stream().map(RatingLine::of).toList(),
                assignments.stream().map(one -> one.staff().email()).collect(Collectors.toSet())).score(Instrument.of(definitions, assessment));
        } catch (NotFound noScale) {
            return null;
        }
    }
}
