package org.imr.assessment;

import java.util.List;
import org.imr.fidelity.Scale;

/** All items with what each assessor said, to agree on. */
public record ConsensusView(AssessmentHead head, Scale scale, List<ConsensusRow> rows, boolean signaturesGiven) {

    /** How many items all assessors rated alike, each on their own. */
    public int agreed() {
        return (int) rows.stream().filter(ConsensusRow::agreed).count();
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
