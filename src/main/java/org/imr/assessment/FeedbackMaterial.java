package org.imr.assessment;

import java.util.List;
import java.util.Optional;
import org.imr.fidelity.Evidence;

/**
 * What a report is drafted from.
 *
 * @param language of the group's site
 * @param evidence what the records said as of the cut-off, for the items with a rule
 * @param since    the change since the assessment before; nothing when there is none
 */
public record FeedbackMaterial(AssessmentView assessment, String language, List<Evidence> evidence, Optional<Comparison> since) {

    /** What the records said about that item. */
    public Optional<Evidence> evidence(int item) {
        return evidence.stream().filter(one -> one.item() == item).findFirst();
    }
}
