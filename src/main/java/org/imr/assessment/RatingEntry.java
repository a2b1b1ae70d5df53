package org.imr.assessment;

import java.util.Map;

/**
 * What an assessor has put down for one item.
 *
 * @param value      1 to 5, or null
 * @param cannotRate true: it cannot be rated, the rationale says why; with neither of the two the item stays undecided
 * @param notes      by code of the source
 * @param version    of the rating this was typed into; null when there was none yet
 */
public record RatingEntry(Integer value, boolean cannotRate, String rationale, Map<String, String> notes, Integer version) {
}
