package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.assessment.DueLine;
import org.imr.assessment.DueService;
import org.imr.assessment.OpenAssignment;

/** The part `assessments/due.xhtml` of *Today*: what its reader has to assign, and what they assess. */
@Named
@RequestScoped
public class DueAssessments {

    @Inject
    private DueService due;
    private List<DueLine> toAssign;
    private List<OpenAssignment> mine;

    public List<DueLine> getToAssign() {
        if (toAssign == null) {
            toAssign = due.due().stream().filter(DueLine::toAssign).toList();
        }
        return toAssign;
    }

    public List<OpenAssignment> getMine() {
        if (mine == null) {
            mine = due.mine();
        }
        return mine;
    }
}
