package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.imr.assessment.ReviewService;
import org.imr.assessment.ReviewView;
import org.imr.assessment.StepLine;
import org.imr.kernel.Stale;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/** The part `review.xhtml` of an assessment's page: the timetable around the visit. All its rows are one form. */
@Named
@RequestScoped
public class ReviewPage {

    @Inject
    private ReviewService review;
    @Inject
    private Page page;
    @Inject
    private Reader reader;
    private ReviewView view;

    public ReviewView getView() {
        if (view == null) {
            view = review.open(page.text("assessment"));
        }
        return view;
    }

    /** What the scale calls the step; its code when the scale has it no more. */
    public String title(StepLine line) {
        return line.step().map(step -> step.title().in(reader.getLanguage())).orElse(line.code());
    }

    public void plan() {
        review.plan(page.text("assessment"), day("visit"));
        page.tell("success", "followup.review.planned");
        back();
    }

    public void move(StepLine line) {
        review.move(page.text("assessment"), line.code(), day("day-" + line.code()), page.textOr("why-" + line.code(), null), version(line));
        page.tell("success", "followup.review.moved");
        back();
    }

    public void done(StepLine line, boolean done) {
        review.done(page.text("assessment"), line.code(), done, version(line));
        page.tell("success", done ? "followup.review.is-done" : "followup.review.is-open");
        back();
    }

    private int version(StepLine line) {
        return number(page.textOr("version-" + line.code(), ""));
    }

    /** A number that our own page has sent. */
    static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new Stale();
        }
        return Integer.parseInt(text);
    }

    private LocalDate day(String name) {
        return day(page, name);
    }

    /** The day in a field of that name; null when there is none. */
    static LocalDate day(Page page, String name) {
        try {
            return LocalDate.parse(page.textOr(name, ""));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void back() {
        page.go("/assessments/" + page.text("assessment") + "#review");
    }
}
