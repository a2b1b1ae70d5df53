package org.imr.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * The actions of an assessment.
 *
 * @param released true once the group has the report: then it may set out to do something
 * @param mayEdit  true for who answers for the group
 * @param records  true for who reaches the group's records, to which replies may lead: an assessor no longer does once it is signed
 * @param full     true when there are as many open ones as may be
 * @param doers    who may be chosen to do something
 */
public record ActionsView(AssessmentView assessment, boolean released, boolean mayEdit, boolean records, boolean full, List<ActionLine> actions, List<Doer> doers,
                          LocalDate today) {

    /** Somebody who may be chosen. */
    public record Doer(String email, String name) {
    }

    public AssessmentHead head() {
        return assessment.head();
    }
}
