package org.imr.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.fidelity.Scale;
import org.imr.library.Pinned;

/**
 * One item of an assessment with the reader's own rating of it.
 *
 * @param pinned    the scale that the assessment pins
 * @param rating    the reader's own; nothing while there is none
 * @param notes     the reader's own, by code of the source
 * @param version   to be given back with the entry; null while there is no rating
 * @param evidence  what the group's records said as of the cut-off; nothing when the item has no rule, while it is held back, and
 *                  once it is signed
 * @param heldBack  true while the reader wants to rate before seeing it
 * @param rateFirst whether the reader wants that, for this assessment
 * @param names     what people whom the evidence names by their codes like to be called; none once it is signed
 * @param steps     all items of the occasion, in order
 * @param mayRate   false when it is submitted or signed
 */
public record ItemView(AssessmentHead head, Pinned<Scale> pinned, Item item, Optional<RatingLine> rating, Map<String, String> notes,
                       Integer version, Optional<Evidence> evidence, boolean heldBack, boolean rateFirst, Map<String, String> names,
                       List<ItemStep> steps, boolean mayRate) {

    public Scale scale() {
        return pinned.definition();
    }

    public int count() {
        return steps.size();
    }

    /** How many items the reader has rated, or said to be impossible to rate. */
    public int decided() {
        return (int) steps.stream().filter(ItemStep::decided).count();
    }

    /** Its place among the items of the occasion, from 1. */
    public int position() {
        return index() + 1;
    }

    public Optional<Integer> previous() {
        return neighbour(index() - 1);
    }

    public Optional<Integer> next() {
        return neighbour(index() + 1);
    }

    private int index() {
        return steps.stream().map(ItemStep::number).toList().indexOf(item.number());
    }

    private Optional<Integer> neighbour(int at) {
        return at < 0 || at >= steps.size() ? Optional.empty() : Optional.of(steps.get(at).number());
    }
}
