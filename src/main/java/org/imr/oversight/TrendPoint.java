package org.imr.oversight;

import java.util.Map;
import org.imr.fidelity.Statistics;

/**
 * Half a year of signed assessments.
 *
 * @param half       1 or 2
 * @param byOccasion by the occasion's code; without those that had none
 */
public record TrendPoint(int year, int half, Map<String, Statistics> byOccasion) {
}
