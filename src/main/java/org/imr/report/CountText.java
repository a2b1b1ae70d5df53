package org.imr.report;

import java.util.Optional;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;

/** What the records count for an item, in words for those who were counted: no names, no codes. */
final class CountText {

    private final Words words;
    private final Scale scale;

    CountText(Words words, Scale scale) {
        this.words = words;
        this.scale = scale;
    }

    /** Nothing when there is nothing to count. */
    Optional<String> of(Evidence evidence) {
        if (evidence.denominator() != null && evidence.denominator() > 0) {
            String what = evidence.rule() == Rule.Kind.TECHNIQUE_SESSIONS ? "sessions" : evidence.rule() == Rule.Kind.PRACTICE ? "facilitators" : "people";
            return Optional.of(words.of("feedback.count-" + what, evidence.numerator(), evidence.denominator()));
        }
        return Optional.ofNullable(evidence.value()).map(value -> words.of("feedback.count-" + evidence.rule().code(), value, scale.topicAreas().size()));
    }
}
