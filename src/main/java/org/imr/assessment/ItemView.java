package org.imr.assessment;

import java.util.Map;
import java.util.Optional;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.fidelity.Scale;
import org.imr.library.Pinned;

/**
 * One item of an assessment with the reader's own rating of it.
 *
 * @param pinned   the scale that the assessment pins
 * @param rating   the reader's own; nothing while there is none
 * @param notes    the reader's own, by code of the source
 * @param version  to be given back with the entry; null while there is no rating
 * @param evidence what the group's records say as of the cut-off; nothing when the item has no rule, and once it is signed
 * @param names    what people whom the evidence names by their codes like to be called; none once it is signed
 * @param previous the item before it on this occasion
 * @param mayRate  false when it is submitted or signed
 */
public record ItemView(AssessmentHead head, Pinned<Scale> pinned, Item item, Optional<RatingLine> rating, Map<String, String> notes,
                       Integer version, Optional<Evidence> evidence, Map<String, String> names, Optional<Integer> previous, Optional<Integer> next,
                       int position, int count, boolean mayRate) {

    public Scale scale() {
        return pinned.definition();
    }
}
