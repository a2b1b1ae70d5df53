package org.imr.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * An open assessment, and what it waits for until it is signed.
 *
 * @param agreeing  true once all its assessors, two or more, have handed in
 * @param assessors all of them, in order, with how far they are
 * @param unagreed  while they agree, the items that still lack a consensus or its reason; for others than its assessors and the
 *                  coordinator of the group always empty
 * @param items     how many items its occasion has
 */
public record Unsigned(String code, String groupName, String site, String scale, String scaleVersion, String occasion, LocalDate cutOff,
                       boolean agreeing, List<AssessorLine> assessors, List<Integer> unagreed, int items) {

    /** True when somebody has to hand in before anybody can sign. */
    public boolean isBlind() {
        return assessors.size() > 1 && !agreeing;
    }

    /** Those who are waited for: to hand in, and once all have, to sign. */
    public List<AssessorLine> waiting() {
        return assessors.stream().filter(one -> (isBlind() ? one.submittedAt() : one.signedAt()) == null).toList();
    }
}
