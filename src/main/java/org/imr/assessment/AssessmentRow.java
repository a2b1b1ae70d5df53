package org.imr.assessment;

import java.time.LocalDate;
import java.util.UUID;

/** One line of the list as the database gives it. */
public record AssessmentRow(UUID id, String group, int number, String groupName, String site, String occasion,
                            LocalDate cutOff, Assessment.Status status, String scale, String scaleVersion,
                            String scaleDigest, String bands,
                            LocalDate signedOn, boolean imported) {

    /** Group and number, `B-01-2`. */
    public String code() {
        return group + "-" + number;
    }
}
