package org.imr.oversight;

import java.util.List;
import java.util.Map;
import org.imr.roster.Group;

/**
 * The programme in sums that may be carried away.
 *
 * @param filter     what it was narrowed to: less than was asked, where narrower sums could be taken from each other
 * @param states     how many groups of each site are in which state
 * @param byOccasion the items of each occasion, by its code
 * @param pooled     the items of all occasions
 */
public record Aggregate(Filter filter, List<States> states, FlowSums flow, Map<String, ItemOverview> byOccasion, ItemOverview pooled) {

    /** A site's groups. */
    public record States(String site, Map<Group.Status, Long> groups) {
    }
}
