package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imr.access.CurrentCaller;
import org.imr.access.ScopedStore;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;

/**
 * What the records suggest for an item, shown to its assessor or held back until they have rated. That it was shown is kept the first
 * time, whatever they wish: who changes the wish after looking has looked.
 */
@ApplicationScoped
class Suggestions {

    @Inject
    private ScopedStore store;
    @Inject
    private CurrentCaller current;
    @Inject
    private Dossiers dossiers;

    /** True while it is held back: the assessor rates first and has not decided yet. */
    static boolean isHeldBack(Assignment mine, Item item, Optional<RatingLine> rating) {
        return mine.isRateFirst() && item.rule().isPresent() && rating.filter(RatingLine::isDecided).isEmpty();
    }

    /** The evidence for the assessor's eyes, which from now on have seen it; an assessor reads none once it is signed. */
    Optional<Evidence> show(Assessment assessment, Instrument instrument, Item item, boolean rates) {
        if (assessment.isSigned() || item.rule().isEmpty()) {
            return Optional.empty();
        }
        Optional<Evidence> found = dossiers.evidence(assessment, instrument).stream().filter(one -> one.item() == item.number()).findFirst();
        if (rates && found.isPresent() && !isSeen(assessment, item.number())) {
            note(assessment, item.number());
        }
        return found;
    }

    /** Two windows at the same moment note it once. */
    private void note(Assessment assessment, int item) {
        store.ask(Assignment.class).locked().where("e.assessment = :assessment and e.staff.id = :reader", "assessment", assessment,
            "reader", current.get().staffId()).list();
        if (!isSeen(assessment, item)) {
            store.add(new SuggestionShown(assessment.id(), current.get().staffId(), item));
            store.flush();
        }
    }

    /** Keeps with a rating, when it is decided or changed, whether its assessor had seen what the records suggest. */
    void keep(Rating rating, RatingLine before, Item item) {
        RatingLine now = RatingLine.of(rating);
        if (item.rule().isPresent() && now.isDecided() && (rating.suggestion() == null || !now.agrees(before))) {
            rating.suggested(isSeen(rating.assessment(), item.number()));
        }
    }

    private boolean isSeen(Assessment assessment, int item) {
        return store.ask(SuggestionShown.class).where("e.assessmentId = :assessment and e.staffId = :reader and e.item = :item",
            "assessment", assessment.id(), "reader", current.get().staffId(), "item", item).count() > 0;
    }
}
