package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.assessment.AssessmentLine;
import org.imr.assessment.AssessmentService;
import org.imr.kernel.Slice;
import org.imr.web.kit.Page;

/** `/assessments`, with `?group=` and `?page=`. */
@Named
@RequestScoped
public class AssessmentListPage {

    private static final int SIZE = 50;

    @Inject
    private AssessmentService assessments;
    @Inject
    private Page page;
    private Slice<AssessmentLine> slice;

    public void open() {
        slice = assessments.list(getGroup(), (getNumber() - 1) * SIZE, SIZE);
    }

    public List<AssessmentLine> getLines() {
        return slice.rows();
    }

    /** The group whose assessments alone are shown, or null. */
    public String getGroup() {
        return page.textOr("group", null);
    }

    /** The page of the list, from 1. */
    public int getNumber() {
        return page.textOr("page", "1").matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page.textOr("page", "1")) : 1;
    }

    public boolean isMore() {
        return slice.total() > (long) getNumber() * SIZE;
    }

    /** The address of another page of this list. */
    public String address(int number) {
        return "/assessments?page=" + number + (getGroup() == null ? "" : "&group=" + getGroup());
    }
}
