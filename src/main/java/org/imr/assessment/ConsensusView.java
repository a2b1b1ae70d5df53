package org.imr.assessment;

import java.util.List;
import org.imr.fidelity.Agreement;
import org.imr.fidelity.Ratings;
import org.imr.fidelity.Scale;

/**
 * All items with what each assessor said, to agree on.
 *
 * @param assessors their e-mails, in order
 */
public record ConsensusView(AssessmentHead head, Scale scale, List<ConsensusRow> rows, List<String> assessors, boolean signaturesGiven) {

    /** How far the assessors agreed before they talked; items that somebody could not rate are left out of it. */
    public Agreement agreement() {
        return Agreement.of(Ratings.of(rows.stream().map(row -> assessors.stream().map(row::valueOf).toList()).toList()));
    }

    /** How many items are agreed and can be taken as they are. */
    public int toTake() {
        return (int) rows.stream().filter(ConsensusRow::isToTake).count();
    }

    /** How many items still have no consensus. */
    public int open() {
        return (int) rows.stream().filter(row -> row.consensus().isEmpty()).count();
    }
}
