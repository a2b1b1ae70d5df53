package org.imr.assessment;

import java.time.LocalDate;

/** An amendment of a signed assessment. @param signedOn null until it is signed: until then the one it amends holds */
public record Amendment(String code, String reason, Assessment.Status status, LocalDate signedOn) {

    static Amendment of(Assessment from) {
        return new Amendment(from.code(), from.amendmentReason(), from.status(), from.signedOn());
    }

    public boolean isSigned() {
        return status == Assessment.Status.SIGNED;
    }
}
