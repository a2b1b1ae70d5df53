package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.assessment.ActionLine;
import org.imr.assessment.ActionService;
import org.imr.assessment.ReviewService;
import org.imr.assessment.ReviewTask;
import org.imr.kernel.Word;

/** The part `tasks.xhtml` of *Today*: the steps of reviews that its reader takes next, and the actions that they do. */
@Named
@RequestScoped
public class FollowUpTasks {

    @Inject
    private ReviewService review;
    @Inject
    private ActionService actions;
    private List<ReviewTask> steps;
    private List<ActionLine> mine;

    public List<ReviewTask> getSteps() {
        if (steps == null) {
            steps = review.tasks();
        }
        return steps;
    }

    public List<ActionLine> getActions() {
        if (mine == null) {
            mine = actions.mine();
        }
        return mine;
    }

    /** Where that step is done. */
    public String address(ReviewTask task) {
        return "/assessments/" + task.assessment() + task.step().leadsTo().map(place -> "/" + Word.of(place)).orElse("#review");
    }
}
