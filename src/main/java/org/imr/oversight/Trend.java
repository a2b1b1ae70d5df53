package org.imr.oversight;

import java.util.List;

/**
 * Fidelity over time, the earliest half year first, by the day up to which the records were looked at.
 *
 * @param points  half years with signed assessments
 * @param leftOut assessments of other groups that are not in it, because they are too few to be summed up without telling of one
 */
public record Trend(List<TrendPoint> points, int leftOut) {
}
