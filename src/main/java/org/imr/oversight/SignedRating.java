package org.imr.oversight;

import java.util.UUID;

/**
 * One rating of a signed assessment, as it is read from the database.
 *
 * @param assessor e-mail; null for the consensus (an id that may be null cannot be read into a record on H2)
 * @param value    1 to 5, or null: could not be rated
 */
public record SignedRating(UUID assessment, String occasion, String assessor, int item, Integer value) {
}
