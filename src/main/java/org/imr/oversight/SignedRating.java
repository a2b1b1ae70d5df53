package org.imr.oversight;

import java.util.UUID;
import org.imr.assessment.Assessment;

/**
 * One rating of a signed assessment, as it is read from the database.
 *
 * @param assessor null for the consensus
 * @param value    1 to 5, or null: could not be rated
 */
public record SignedRating(UUID assessment, Assessment.Occasion occasion, UUID assessor, int item, Integer value) {
}
