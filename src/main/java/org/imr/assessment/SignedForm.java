package org.imr.assessment;

import java.util.Comparator;
import java.util.List;
import org.imr.fidelity.Score;
import org.imr.kernel.Secret;

/**
 * Everything that is signed, as one text that is the same for the same content, so that its digest proves it unchanged.
 *
 * <p>The form: UTF-8, one `field: value` a line, each line ended by a line feed, in a fixed order. The first line names the form and its
 * version. Then the assessment, its assessors by e-mail with the moments (UTC, to the second) of submitting and signing, the ratings by
 * item and assessor with the consensus last, and the result. In values a backslash is written twice and a line feed as `\n`;
 * what is absent is empty. The digest is SHA-256 of these bytes, in hexadecimal.
 */
record SignedForm(String text) {

    private static final String NAME = "imr-signed-assessment 1";
    private static final Comparator<Rating> ORDER = Comparator.comparingInt(Rating::item)
        .thenComparing(rating -> rating.assessor() == null ? "\uffff" : rating.assessor().email());

    static SignedForm of(Assessment assessment, List<Assignment> assignments, List<Rating> ratings, Score score) {
        StringBuilder text = new StringBuilder(NAME).append('\n');
        line(text, "assessment", assessment.code());
        line(text, "site", assessment.group().site().code());
        line(text, "occasion", assessment.occasion());
        line(text, "cut-off", assessment.cutOff());
        line(text, "scale", assessment.scale());
        line(text, "scale version", assessment.scaleVersion());
        line(text, "scale digest", assessment.scaleDigest());
        line(text, "bands", assessment.bands());
        line(text, "sources", String.join(";", assessment.sources()));
        line(text, "exception", assessment.exception());
        assignments.stream().sorted(Comparator.comparing(one -> one.staff().email())).forEach(one -> {
            line(text, "assessor", one.staff().email());
            line(text, "submitted", one.submittedAt());
            line(text, "signed", one.signedAt());
        });
        ratings.stream().sorted(ORDER).forEach(rating -> {
            line(text, "item", rating.item());
            line(text, "by", rating.assessor() == null ? "consensus" : rating.assessor().email());
            line(text, "rating", rating.isUndecided() ? null : rating.value() == null ? "cannot-rate" : rating.value());
            line(text, "rationale", rating.rationale());
            line(text, "notes", rating.notes());
        });
        line(text, "sum", score.sum());
        line(text, "rated items", score.ratedItems());
        line(text, "band", score.band() == null ? null : score.band().code());
        return new SignedForm(text.toString());
    }

    String digest() {
        return Secret.digest(text);
    }

    private static void line(StringBuilder text, String field, Object value) {
        String written = value == null ? "" : value.toString().replace("\\", "\\\\").replace("\r\n", "\n").replace("\n", "\\n");
        text.append(field).append(": ").append(written).append('\n');
    }
}
