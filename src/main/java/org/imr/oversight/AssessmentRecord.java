package org.imr.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.imr.assessment.Assessment;
import org.imr.fidelity.Score;

/**
 * An assessment as the programme's workbook has it.
 *
 * @param replaced true when a signed amendment has taken its place: it is in no figure then
 * @param ratings the agreed ones by item: 1 to 5, null for one that could not be rated; none before it is signed
 * @param score   nothing before it is signed, or without the scale's file
 */
public record AssessmentRecord(Head head, boolean replaced, List<String> assessors, Map<Integer, Integer> ratings, Optional<Score> score) {

    /**
     * What stands at its head.
     *
     * @param exception why somebody assesses who is not independent; null for none
     */
    public record Head(UUID id, UUID groupId, String group, int number, String occasion, LocalDate cutOff, Assessment.Status status, String scale,
                       String version, String digest, String bands, LocalDate signedOn, boolean imported, String exception) {

        /** Group and number, `B-01-2`. */
        public String code() {
            return group + "-" + number;
        }
    }

    /** True when it counts: signed, and not replaced. */
    public boolean holds() {
        return head.status() == Assessment.Status.SIGNED && !replaced;
    }
}
