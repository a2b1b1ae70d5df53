package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Typed;

/**
 * Amends what is signed by a new version: an assessment of its own, with the next number, by the same assessors, from the same dossier
 * and from what they had put down. The signed one stays as it was; when the new one is signed it takes its place.
 */
@ApplicationScoped
public class AmendmentService {

    private static final int LONGEST_REASON = 2000;

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentStore assessments;
    @Inject
    private OpeningService openings;
    @Inject
    private Dossiers dossiers;
    @Inject
    private CurrentCaller current;
    @Inject
    private Audit audit;

    /**
     * Opens an amendment.
     *
     * @return its code
     * @throws Rejected `assessment.amend-reason`, `assessment.amend-open` for one that is not signed, `assessment.amended` with the code
     *     of its amendment, and what opening says of assessors who may no longer assess
     * @throws NotFound for everybody but coordinators of the group's site or of all
     */
    @Transactional
    @Requires(Permission.ASSIGN)
    public String amend(String code, String reason) {
        Assessment signed = assessments.find(code);
        if (!current.get().isAt(Role.COORDINATOR, signed.group().site().id())) {
            throw new NotFound();
        }
        if (!signed.isSigned()) {
            throw new Rejected("assessment.amend-open");
        }
        String why = Typed.optional(reason, LONGEST_REASON);
        if (why == null) {
            throw new Rejected("assessment.amend-reason");
        }
        assessments.amendments(signed).stream().findFirst().ifPresent(one -> {
            throw new Rejected("assessment.amended", one.code());
        });
        List<Assignment> assessors = assessments.assignments(signed);
        List<Candidate> candidates = openings.chosen(signed.group(), assessors.stream().map(one -> one.staff().email()).toList());
        String exception = signed.exception() != null ? signed.exception() : openings.exception(candidates, why);
        Assessment made = store.add(new Assessment(signed.group(), assessments.nextNumber(signed.group()), signed.occasion(), signed.cutOff(),
            signed.bands()));
        made.useScale(signed.scale(), signed.scaleVersion(), signed.scaleDigest());
        made.sources(signed.sources());
        made.except(exception);
        made.amend(signed, why);
        assign(made, assessors);
        assessments.all(signed).forEach(one -> store.add(new Rating(made, one.assessor(), one.item())).like(one));
        copy(dossiers.find(signed), made);
        audit.write(RatingService.trace(made, "opened").change("amends", null, signed.code()).because(why));
        audit.write(RatingService.trace(signed, "amended").change("amendment", null, made.code()).because(why));
        store.flush();
        return made.code();
    }

    /** Who assessed alone rates anew; several begin with what they had agreed, and their own ratings stay as they were handed in. */
    private void assign(Assessment made, List<Assignment> assessors) {
        boolean several = assessors.size() > 1;
        made.status(several ? Assessment.Status.CONSENSUS : Assessment.Status.RATING);
        for (Assignment one : assessors) {
            Assignment again = store.add(new Assignment(made, one.position(), one.staff()));
            if (several) {
                again.submit(one.submittedAt());
            }
        }
    }

    private void copy(Optional<Dossier> frozen, Assessment made) {
        frozen.ifPresent(one -> {
            store.add(new Dossier(made)).keep(one.content());
            made.freeze(one.assessment().frozenAt(), one.assessment().dossierDigest());
        });
    }
}
