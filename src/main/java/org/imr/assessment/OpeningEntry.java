package org.imr.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * How an assessment is opened.
 *
 * @param scale     its code
 * @param occasion  the code of one of the scale's occasions
 * @param assessors e-mails, in order
 * @param exception why somebody is taken who is not independent, or null
 * @param sources   codes of the sources that are going to be used
 */
public record OpeningEntry(String scale, String occasion, LocalDate cutOff, List<String> assessors, String exception,
                           List<String> sources) {
}
