package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.assessment.ConsensusRow;
import org.imr.assessment.ConsensusService;
import org.imr.assessment.ConsensusView;
import org.imr.assessment.RatingLine;
import org.imr.kernel.Rejected;
import org.imr.web.kit.Page;

/** `/assessments/{assessment}/consensus`: several assessors agree. Each item is a form of its own. */
@Named
@RequestScoped
public class ConsensusPage {

    @Inject
    private ConsensusService consensus;
    @Inject
    private Page page;
    private ConsensusView view;

    /** Reads it before anything is shown, so that an address that leads nowhere is told as such. */
    public void open() {
        getView();
    }

    public ConsensusView getView() {
        if (view == null) {
            view = consensus.open(page.text("assessment"));
        }
        return view;
    }

    public void takeAgreed() {
        consensus.takeAgreed(page.text("assessment"));
        page.tell("success", "assessments.consensus.taken");
        page.go(address());
    }

    public void settle(int item) {
        String chosen = page.textOr("rating" + item, "");
        if (chosen.isEmpty()) {
            throw new Rejected("assessment.rating-range");
        }
        Integer value = chosen.equals("none") ? null : chosen.matches("[1-5]") ? Integer.valueOf(chosen) : ItemPage.NO_RATING;
        consensus.settle(page.text("assessment"), item, value, page.textOr("reason" + item, null));
        page.tell("success", "assessments.consensus.settled", item);
        page.go(address() + "#item-" + item);
    }

    public List<String> getChoices() {
        return List.of("1", "2", "3", "4", "5", "none");
    }

    /** What is chosen for that item: as typed, else as agreed, else nothing. */
    public String choice(ConsensusRow row) {
        String agreed = row.consensus().map(line -> line.value() == null ? "none" : line.value().toString()).orElse("");
        return page.textOr("rating" + row.item().number(), agreed);
    }

    public String reason(ConsensusRow row) {
        return page.textOr("reason" + row.item().number(), row.consensus().map(RatingLine::rationale).orElse(""));
    }

    private String address() {
        return "/assessments/" + page.text("assessment") + "/consensus";
    }
}
