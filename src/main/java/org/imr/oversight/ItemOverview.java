package org.imr.oversight;

import java.util.List;
import org.imr.fidelity.Statistics;

/**
 * The items of a scale over all signed assessments in the caller's reach. Ratings are pooled over the occasions asked for;
 * means of assessments never are, because a mean of 10 items and one of 13 are different things.
 *
 * @param mid over the means of mid-way assessments
 * @param end over the means of end assessments
 */
public record ItemOverview(List<ItemLine> items, Statistics mid, Statistics end) {
}
