package org.imr.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The report of an assessment to its group.
 *
 * @param language   in which it is written
 * @param sections   in their order; none while there is none, or none that the reader may see
 * @param releasedAt nothing until then
 * @param releasedBy a name; nothing until then
 * @param mayWrite   true for the assessors
 * @param mayReply   true for who answers for the group: who runs it, and who coordinates its site
 */
public record FeedbackView(AssessmentView assessment, String language, List<FeedbackSection> sections, Optional<Instant> releasedAt,
                           Optional<String> releasedBy, boolean mayWrite, boolean mayReply) {

    public AssessmentHead head() {
        return assessment.head();
    }

    public boolean isBegun() {
        return !sections.isEmpty();
    }

    public boolean isReleased() {
        return releasedAt.isPresent();
    }
}
