package org.imr.fidelity;

/**
 * That a person cannot come to the length of the programme with the sessions that are to come.
 *
 * @param person   their code
 * @param required how many sessions the length of the programme is
 * @param soFar    how many they have been offered, or attended, as the rule of the scale counts
 * @param toCome   how many are to come for them
 */
public record Shortfall(String person, int required, int soFar, int toCome) {

    /** How many more sessions it takes than are to come. */
    public int missing() {
        return Math.max(0, required - soFar - toCome);
    }
}
