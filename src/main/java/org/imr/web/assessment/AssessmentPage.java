package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.imr.assessment.AmendmentService;
import org.imr.assessment.AssessmentService;
import org.imr.assessment.AssessmentView;
import org.imr.assessment.OpeningService;
import org.imr.assessment.RatingLine;
import org.imr.assessment.RatingService;
import org.imr.assessment.SigningService;
import org.imr.fidelity.Item;
import org.imr.web.kit.Page;

/** `/assessments/{assessment}`: the overview, and what its reader may do next. */
@Named
@RequestScoped
public class AssessmentPage {

    @Inject
    private AssessmentService assessments;
    @Inject
    private RatingService ratings;
    @Inject
    private SigningService signing;
    @Inject
    private AmendmentService amendments;
    @Inject
    private OpeningService openings;
    @Inject
    private Page page;
    private AssessmentView view;
    private String password;
    private String reason;

    /** Reads it before anything is shown, so that an address that leads nowhere is told as such. */
    public void open() {
        getView();
    }

    public AssessmentView getView() {
        if (view == null) {
            view = assessments.open(page.text("assessment"));
        }
        return view;
    }

    /** The rating to be shown for that item: what counts, else the reader's own; null when there is none in sight. */
    public RatingLine rating(Item item) {
        return getView().counted(item.number()).or(() -> getView().own(item.number())).orElse(null);
    }

    /** Every assessor's own rating of that item, once they may be seen. */
    public List<RatingLine> originals(Item item) {
        return getView().ratings().stream().filter(line -> line.item() == item.number() && !line.isConsensus()).toList();
    }

    /** True when ratings of several assessors are in sight. */
    public boolean isCompared() {
        return getView().ratings().stream().map(RatingLine::assessor).distinct().count() > 1;
    }

    /** The items that the reader has rated, or said to be impossible to rate, without saying why: with them nothing can be signed. */
    public String getWithoutReason() {
        return getView().items().stream().map(Item::number)
            .filter(item -> getView().own(item).filter(line -> line.isDecided() && !line.hasRationale()).isPresent())
            .map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** True when the audit workbook would be given: to its assessors until it is signed, to those who keep the group's records after. */
    public boolean isWorkbook() {
        boolean assessor = getView().me().isPresent();
        return getView().head().isSigned() ? !assessor
            : assessor && getView().assessors().stream().allMatch(one -> one.submittedAt() != null || getView().assessors().size() == 1);
    }

    /** Where rating goes on: the first item that is open. */
    public int getNextItem() {
        return getView().items().stream().map(Item::number)
            .filter(item -> getView().own(item).map(RatingLine::undecided).orElse(true)).findFirst().orElse(getView().items().get(0).number());
    }

    public void submit() {
        ratings.submit(page.text("assessment"));
        page.tell("success", "assessments.submitted");
        back();
    }

    public void sign() {
        if (signing.sign(page.text("assessment"), page.request().getParameter("seen"), password)) {
            page.tell("success", "assessments.signed");
            back();
        } else {
            page.tell("error", "assessment.password-wrong");
        }
    }

    public void amend() {
        String code = amendments.amend(page.text("assessment"), reason);
        page.tell("success", "assessments.amend.opened");
        page.go("/assessments/" + code);
    }

    public void except() {
        openings.except(page.text("assessment"), reason);
        page.tell("success", "assessments.except.kept");
        back();
    }

    public void keepSources() {
        String[] ticked = page.request().getParameterValues("source");
        ratings.sources(page.text("assessment"), ticked == null ? List.of() : List.of(ticked));
        page.tell("success", "assessments.sources.kept");
        back();
    }

    /** Why it is amended, or why an exception is made. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** True for those who reach the group's records: an assessor until it is signed. */
    public boolean isRecords() {
        return !getView().head().isSigned() || getView().me().isEmpty();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    private void back() {
        page.go("/assessments/" + page.text("assessment"));
    }
}
