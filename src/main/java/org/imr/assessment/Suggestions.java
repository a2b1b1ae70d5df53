package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        if (rates && found.isPresent()) {
            note(assessment, List.of(item));
        }
        return found;
    }

    /** Whoever still rates and reads the figures of all items in one place, such as the dossier, has seen them all. */
    void shown(Assessment assessment, Instrument instrument, List<Assignment> assignments) {
        boolean rates = assignments.stream().anyMatch(one -> one.staff().id().equals(current.get().staffId()) && one.submittedAt() == null);
        if (rates && !assessment.isSigned()) {
            note(assessment, instrument.items().stream().filter(item -> item.rule().isPresent()).toList());
        }
    }

    /** Two windows at the same moment note it once. */
    private void note(Assessment assessment, List<Item> items) {
        if (seen(assessment).containsAll(numbers(items))) {
            return;
        }
        store.ask(Assignment.class).locked().where("e.assessment = :assessment and e.staff.id = :reader", "assessment", assessment,
            "reader", current.get().staffId()).list();
        Set<Integer> seen = seen(assessment);
        numbers(items).stream().filter(item -> !seen.contains(item))
            .forEach(item -> store.add(new SuggestionShown(assessment.id(), current.get().staffId(), item)));
        store.flush();
    }

    private static List<Integer> numbers(List<Item> items) {
        return items.stream().map(Item::number).toList();
    }

    /** Keeps with a rating, when it is decided or changed, whether its assessor had seen what the records suggest. */
    void keep(Rating rating, RatingLine before, Item item) {
        RatingLine now = RatingLine.of(rating);
        if (item.rule().isPresent() && now.isDecided() && (rating.suggestion() == null || !now.agrees(before))) {
            rating.suggested(seen(rating.assessment()).contains(item.number()));
        }
    }

    private Set<Integer> seen(Assessment assessment) {
        return store.ask(SuggestionShown.class).where("e.assessmentId = :assessment and e.staffId = :reader", "assessment", assessment.id(),
            "reader", current.get().staffId()).list().stream().map(SuggestionShown::item).collect(Collectors.toSet());
    }
}
