package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.assessment.Due;
import org.imr.assessment.DueLine;
import org.imr.assessment.DueService;
import org.imr.assessment.Unsigned;
import org.imr.assessment.UnsignedService;

/** The part `assessments/due.xhtml` of *Today*: what its reader has to assign, and what they assess. */
@Named
@RequestScoped
public class DueAssessments {

    @Inject
    private DueService due;
    @Inject
    private UnsignedService unsigned;
    private List<DueLine> coming;
    private List<Unsigned> mine;

    /** The next assessments of all groups in reach, however far off. */
    public List<DueLine> getComing() {
        if (coming == null) {
            coming = due.coming();
        }
        return coming;
    }

    public List<DueLine> getToAssign() {
        return getComing().stream().filter(DueLine::toAssign).filter(line -> line.due().state() != Due.State.LATER).toList();
    }

    public List<Unsigned> getMine() {
        if (mine == null) {
            mine = unsigned.mine();
        }
        return mine;
    }
}
