package org.imr.api;

import java.time.LocalDate;
import org.imr.assessment.AssessmentLine;
import org.imr.assessment.AssessmentRow;
import org.imr.fidelity.Score;
import org.imr.kernel.Word;

/**
 * One assessment in the list.
 *
 * @param id         the group's code and the number, as in addresses
 * @param mean       unrounded; null, with {@code ratedItems} and {@code band}, until it is signed
 * @param imported   true for one that was signed elsewhere
 * @param replacedBy the signed amendment that has taken its place; null while there is none
 */
public record AssessmentSummary(String id, String group, int number, String site, String scale, String scaleVersion,
                                String occasion, LocalDate cutOff, String status, LocalDate signedOn, Double mean,
                                Integer ratedItems, String band, boolean imported, String replacedBy) {

    static AssessmentSummary of(AssessmentLine line) {
        AssessmentRow row = line.row();
        return new AssessmentSummary(row.code(), row.group(), row.number(), row.site(), row.scale(), row.scaleVersion(), row.occasion(),
            row.cutOff(), Word.of(row.status()), row.signedOn(), line.score().map(Score::mean).orElse(null),
            line.score().map(Score::ratedItems).orElse(null), line.score().map(score -> score.band().code()).orElse(null), row.imported(),
            line.replacedBy().orElse(null));
    }
}
