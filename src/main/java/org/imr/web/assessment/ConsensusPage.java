package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.imr.assessment.ConsensusRow;
import org.imr.assessment.ConsensusService;
import org.imr.assessment.ConsensusView;
import org.imr.assessment.RatingLine;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
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
    private int overtaken;

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
        boolean isTaken = consensus.takeAgreed(page.text("assessment")) > 0;
        page.tell(isTaken ? "success" : "info", isTaken ? "assessments.consensus.taken" : "assessments.consensus.taken-already");
        page.go(address());
    }

    public void settle(int item) {
        String chosen = page.textOr("rating" + item, "");
        if (chosen.isEmpty()) {
            throw new Rejected("assessment.rating-range");
        }
        Integer value = chosen.equals("none") ? null : chosen.matches("[1-5]") ? Integer.valueOf(chosen) : ItemPage.NO_RATING;
        Integer seen = version(page.textOr("seen" + item, null));
        try {
            consensus.settle(page.text("assessment"), item, seen, value, page.textOr("reason" + item, null));
            page.tell("success", "assessments.consensus.settled", item);
            page.go(address() + "#item-" + item);
        } catch (Stale meanwhile) {
            view = null;
            ConsensusRow now = getView().rows().stream().filter(row -> row.item().number() == item).findFirst().orElseThrow(NotFound::new);
            if (Objects.equals(seen, now.version())) {
                throw meanwhile;
            }
            overtaken = item;
        }
    }

    private static Integer version(String typed) {
        return typed == null || !typed.matches("\\d{1,9}") ? null : Integer.valueOf(typed);
    }

    /** True when that item was settled by somebody else while the form that was sent lay open: what they settled stands, and what was typed is in view. */
    public boolean isOvertaken(ConsensusRow row) {
        return row.item().number() == overtaken;
    }

    /** Whether its form stands open, and is not folded away as done; while it is sent, as it was when its page was opened. */
    public boolean isUnfolded(ConsensusRow row) {
        String sent = page.textOr("form" + row.item().number(), null);
        return sent == null ? row.isToSettle() : sent.equals("settling");
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
