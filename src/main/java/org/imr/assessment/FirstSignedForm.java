package org.imr.assessment;

import java.util.Comparator;
import java.util.List;
import org.imr.fidelity.Score;
import org.imr.kernel.Secret;

/**
 * The form in which assessments were signed before dossiers were kept; of those only the digest was. Never changed: with it they are
 * verified for good.
 *
 * <p>As the {@link SignedForm}, but with the item, whose rating it is, and each field of a rating on lines of their own.
 */
record FirstSignedForm(String text) {

    private static final String NAME = "imr-signed-assessment 1";
    private static final Comparator<Rating> ORDER = Comparator.comparingInt(Rating::item)
        .thenComparing(rating -> rating.assessor() == null ? "\uffff" : rating.assessor().email());

    static FirstSignedForm of(Assessment assessment, List<Assignment> assignments, List<Rating> ratings, Score score) {
        StringBuilder text = new StringBuilder(NAME).append('\n');
        SignedForm.line(text, "assessment", assessment.code());
        SignedForm.line(text, "site", assessment.group().site().code());
        SignedForm.line(text, "occasion", assessment.occasion());
        SignedForm.line(text, "cut-off", assessment.cutOff());
        SignedForm.line(text, "scale", assessment.scale());
        SignedForm.line(text, "scale version", assessment.scaleVersion());
        SignedForm.line(text, "scale digest", assessment.scaleDigest());
        SignedForm.line(text, "bands", assessment.bands());
        SignedForm.line(text, "sources", String.join(";", assessment.sources()));
        SignedForm.line(text, "exception", assessment.exception());
        assignments.stream().sorted(Comparator.comparing(one -> one.staff().email())).forEach(one -> {
            SignedForm.line(text, "assessor", one.staff().email());
            SignedForm.line(text, "submitted", one.submittedAt());
            SignedForm.line(text, "signed", one.signedAt());
        });
        ratings.stream().sorted(ORDER).forEach(rating -> {
            SignedForm.line(text, "item", rating.item());
            SignedForm.line(text, "by", rating.assessor() == null ? "consensus" : rating.assessor().email());
            SignedForm.line(text, "rating", rating.isUndecided() ? null : rating.value() == null ? "cannot-rate" : rating.value());
            SignedForm.line(text, "rationale", rating.rationale());
            SignedForm.line(text, "notes", rating.notes());
        });
        SignedForm.line(text, "sum", score.sum());
        SignedForm.line(text, "rated items", score.ratedItems());
        SignedForm.line(text, "band", score.band() == null ? null : score.band().code());
        return new FirstSignedForm(text.toString());
    }

    String digest() {
        return Secret.digest(text);
    }
}
