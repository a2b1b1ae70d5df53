package org.imr.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands on the cover of an assessment.
 *
 * @param code         group and number, `B-01-2`
 * @param bands        code of the band set by which its mean is read
 * @param sources      codes of the sources used
 * @param exception    why an assessor was taken who is not independent
 * @param signedDigest SHA-256 over the {@link SignedForm}; absent when signed elsewhere
 */
public record AssessmentHead(String code, String group, String groupName, String site, String occasion, LocalDate cutOff,
                             Assessment.Status status, String scale, String scaleVersion, String scaleDigest, String bands,
                             List<String> sources, Optional<String> exception, LocalDate signedOn, Instant signedAt,
                             String signedDigest, boolean imported) {

    static AssessmentHead of(Assessment from) {
        return new AssessmentHead(from.code(), from.group().code(), from.group().name(), from.group().site().name(), from.occasion(),
            from.cutOff(), from.status(), from.scale(), from.scaleVersion(), from.scaleDigest(), from.bands(), from.sources(),
            Optional.ofNullable(from.exception()), from.signedOn(), from.signedAt(), from.signedDigest(), from.isImported());
    }

    public boolean isSigned() {
        return status == Assessment.Status.SIGNED;
    }
}
