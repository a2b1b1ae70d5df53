package org.imr.oversight;

import java.util.List;
import java.util.Map;
import org.imr.fidelity.ItemStatistics;
import org.imr.fidelity.Statistics;

/**
 * The items of a scale over all signed assessments in the caller's reach. Ratings are pooled over the occasions asked for;
 * means of assessments never are, because means over different items are different things.
 *
 * @param means over the means of assessments, by the code of their occasion, in the order of the scale
 * @param leftOut how many assessments of other groups are left out, because they are too few to be summed up without telling of one
 */
public record ItemOverview(List<ItemStatistics> items, Map<String, Statistics> means, int leftOut) {

    /** True when nothing is signed. */
    public boolean isBlank() {
        return means.values().stream().allMatch(one -> one.n() == 0);
    }
}
