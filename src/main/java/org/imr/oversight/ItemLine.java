package org.imr.oversight;

import java.util.List;
import org.imr.fidelity.Statistics;

/**
 * What the signed assessments say about one item.
 *
 * @param distribution how many ratings of 1, 2, 3, 4 and 5
 */
public record ItemLine(int item, Statistics statistics, List<Integer> distribution) {
}
