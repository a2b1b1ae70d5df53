package org.imr.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What stands on the cover of an assessment.
 *
 * @param code         group and number, `B-01-2`
 * @param site         its name
 * @param zone         of the site, by whose clock days and times are told
 * @param bands        code of the band set by which its mean is read
 * @param sources      codes of the sources used
 * @param exception    why an assessor was taken who is not independent
 * @param signedDigest SHA-256 over the {@link SignedForm}; absent when signed elsewhere
 * @param frozenAt     when its dossier was frozen; null while it has none
 * @param frozenOn     the day of that at the group's site
 * @param amends       the code of the signed one whose place it takes
 */
public record AssessmentHead(String code, String group, String groupName, String site, ZoneId zone, String occasion, LocalDate cutOff,
                             Assessment.Status status, String scale, String scaleVersion, String scaleDigest, String bands,
                             List<String> sources, Optional<String> exception, LocalDate signedOn, Instant signedAt,
                             String signedDigest, boolean imported, Instant frozenAt, LocalDate frozenOn, String dossierDigest, Optional<String> amends,
                             Optional<String> amendmentReason) {

    static AssessmentHead of(Assessment from) {
        return new AssessmentHead(from.code(), from.group().code(), from.group().name(), from.group().site().name(), from.group().site().timeZone(),
            from.occasion(), from.cutOff(), from.status(), from.scale(), from.scaleVersion(), from.scaleDigest(), from.bands(), from.sources(),
            Optional.ofNullable(from.exception()), from.signedOn(), from.signedAt(), from.signedDigest(), from.isImported(),
            from.frozenAt(), from.frozenAt() == null ? null : LocalDate.ofInstant(from.frozenAt(), from.group().site().timeZone()),
            from.dossierDigest(), Optional.ofNullable(from.amends()).map(Assessment::code),
            Optional.ofNullable(from.amendmentReason()));
    }

    public boolean isSigned() {
        return status == Assessment.Status.SIGNED;
    }
}
