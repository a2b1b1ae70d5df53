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

    /** What is next for an assessor: theirs to do, or others are waited for. */
    public enum Step {
        RATE, SUBMITTED, AGREE, SIGN, SIGNED
    }

    /** True when somebody has to hand in before anybody can sign. */
    public boolean isBlind() {
        return assessors.size() > 1 && !agreeing;
    }

    /** Those who are waited for: to hand in, and once all have, to sign. */
    public List<AssessorLine> waiting() {
        return assessors.stream().filter(one -> (isBlind() ? one.submittedAt() : one.signedAt()) == null).toList();
    }

    /** What is next for its reader, one of its assessors. */
    public Step step() {
        AssessorLine mine = reader();
        if (mine.signedAt() != null) {
            return Step.SIGNED;
        }
        if (agreeing) {
            return unagreed.isEmpty() ? Step.SIGN : Step.AGREE;
        }
        // Who assesses alone and has handed in, as a file may say, waits for nobody.
        return mine.submittedAt() == null ? Step.RATE : isBlind() ? Step.SUBMITTED : Step.SIGN;
    }

    /** How many items its reader has rated. */
    public int rated() {
        return reader().rated();
    }

    private AssessorLine reader() {
        return assessors.stream().filter(AssessorLine::reader).findFirst().orElseThrow();
    }
}
