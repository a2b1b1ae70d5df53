package org.imr.fidelity;

import java.util.Optional;
import org.imr.kernel.Wording;

/**
 * A step of the review around an assessor's visit, such as the report.
 *
 * @param days     from the day of the visit, -365 to 365; before it they are negative, of the visit itself 0
 * @param who      who has to act
 * @param leadsTo  where it is done; empty: the assessment itself
 */
public record ReviewStep(String code, Wording title, int days, Who who, Optional<Place> leadsTo) {

    /** Who has to act. */
    public enum Who {
        FACILITATORS, ASSESSORS, COORDINATOR
    }

    /** Where a step is done. */
    public enum Place {
        KIT, REPORT, ACTIONS
    }

    /** True for the day of the visit, from which the others are counted. */
    public boolean isVisit() {
        return days == 0;
    }
}
