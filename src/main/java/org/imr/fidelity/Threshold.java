package org.imr.fidelity;

/**
 * Where a rating begins.
 *
 * @param rating 2 to 5; rating 1 is what remains
 * @param bound  the least percentage or number of topic areas; for the size of a group the most people
 */
public record Threshold(int rating, int bound) {
}
