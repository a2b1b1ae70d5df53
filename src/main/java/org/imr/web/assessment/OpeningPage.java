package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.imr.assessment.Candidate;
import org.imr.assessment.OpeningEntry;
import org.imr.assessment.OpeningService;
import org.imr.assessment.OpeningView;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Term;
import org.imr.web.kit.Dates;
import org.imr.web.kit.Page;
import org.imr.web.kit.Texts;

/** `/groups/{group}/assess`, with `?scale=` for another than that of the programme: opening an assessment. Radios and boxes are plain ones, read from the request. */
@Named
@RequestScoped
public class OpeningPage {

    @Inject
    private OpeningService openings;
    @Inject
    private Page page;
    @Inject
    private Texts texts;
    @Inject
    private Dates dates;
    private OpeningView view;
    private LocalDate cutOff;
    private String exception;

    public void open() {
        cutOff = getView().today();
    }

    public void start() {
        String code = openings.open(page.text("group"), new OpeningEntry(getScale(), getOccasion(), cutOff, typed("assessor"), exception,
            typed("source")));
        page.tell("success", "assessments.opened");
        page.go("/assessments/" + code);
    }

    public OpeningView getView() {
        if (view == null) {
            view = openings.prepare(page.text("group"), getScale());
        }
        return view;
    }

    /** The code of the scale to assess by. */
    public String getScale() {
        return page.textOr("scale", Scale.OF_THE_PROGRAMME);
    }

    public List<Occasion> getOccasions() {
        return getView().scale().occasions();
    }

    /** What was chosen, or what is proposed. */
    public String getOccasion() {
        return page.textOr("occasion", getView().proposed());
    }

    /** Where somebody works, and when they last rated a shared example. */
    public String note(Candidate one) {
        String calibrated = one.calibrated().map(day -> texts.of("calibration.calibrated", dates.day(day))).orElseGet(() -> texts.get("calibration.never"));
        return one.sites().isEmpty() ? calibrated : one.siteNames() + "; " + calibrated;
    }

    public boolean isTaken(String email) {
        return typed("assessor").contains(email);
    }

    /** All sources are ticked to begin with. */
    public boolean isUsed(Term source) {
        return page.textOr("occasion", null) == null || typed("source").contains(source.code());
    }

    public LocalDate getCutOff() {
        return cutOff;
    }

    public void setCutOff(LocalDate cutOff) {
        this.cutOff = cutOff;
    }

    public String getException() {
        return exception;
    }

    public void setException(String exception) {
        this.exception = exception;
    }

    private List<String> typed(String name) {
        String[] values = page.request().getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }
}
