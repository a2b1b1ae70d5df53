package org.imr.fidelity;

/**
 * One item of one assessment as one assessor rated it.
 *
 * @param assessment whatever tells assessments apart
 * @param assessor   whatever tells assessors apart; null for the consensus
 * @param value      1 to 5, or null: cannot be rated
 */
public record Judged(Object assessment, int item, String assessor, Integer value) {
}
