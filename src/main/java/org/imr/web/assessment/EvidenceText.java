package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.imr.assessment.ItemView;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Finding;
import org.imr.fidelity.Reason;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Subject;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** What a group's records say about an item, in words of the reader's language. */
@Named
@RequestScoped
public class EvidenceText {

    @Inject
    private Reader reader;
    @Inject
    private Texts texts;

    /** The count in words: `8 of 9 people (88.9 %)`, `largest session: 9 present`. */
    public String count(Scale scale, Evidence evidence) {
        if (evidence.denominator() != null && evidence.denominator() > 0) {
            NumberFormat percent = NumberFormat.getPercentInstance(reader.getLocale());
            percent.setMaximumFractionDigits(1);
            return texts.of("assessments.evidence.share." + counted(evidence.rule()), evidence.numerator(), evidence.denominator(),
                percent.format((double) evidence.numerator() / evidence.denominator()));
        }
        return evidence.value() == null ? texts.get("assessments.evidence.nothing")
            : texts.of("assessments.evidence.value." + evidence.rule().code(), evidence.value(), scale.topicAreas().size());
    }

    private static String counted(Rule.Kind rule) {
        return switch (rule) {
            case TECHNIQUE_SESSIONS -> "sessions";
            case PRACTICE -> "facilitators";
            default -> "people";
        };
    }

    /** What is suggested, or why nothing is. */
    public String suggestion(Evidence evidence) {
        if (evidence.suggested() == null) {
            return evidence.reason() == null ? texts.get("assessments.evidence.none") : reason(evidence.reason());
        }
        return texts.of(evidence.projected() ? "assessments.evidence.projected" : "assessments.evidence.suggested", evidence.suggested());
    }

    public String reason(Reason reason) {
        return texts.of(reason.key(), reason.args().toArray());
    }

    /** Who or what it is about: a participant's or facilitator's code, a session's number, an area's title. */
    public String subject(Scale scale, Subject subject) {
        return switch (subject.kind()) {
            case SESSION -> texts.of("assessments.evidence.session", subject.code());
            case AREA -> scale.topicAreas().stream().filter(area -> area.code().equals(subject.code()))
                .map(area -> area.title().in(reader.getLanguage())).findFirst().orElse(subject.code());
            case PERSON, FACILITATOR -> subject.code();
        };
    }

    /** As {@link #subject}, with the name that somebody likes to be called by: for the screen alone, since a rationale is read by many. */
    public String who(ItemView view, Subject subject) {
        String name = subject.kind() == Subject.Kind.PERSON ? view.names().get(subject.code()) : null;
        return name == null ? subject(view.scale(), subject) : name + " (" + subject.code() + ")";
    }

    /** The address of a person's or a session's record; null for what has none. */
    public String address(ItemView view, Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> "/participants/" + subject.code();
            case SESSION -> "/groups/" + view.head().group() + "/sessions/" + subject.code();
            case AREA, FACILITATOR -> null;
        };
    }

    /** All of it as a few lines, for a rationale. */
    public String inWords(Scale scale, Evidence evidence) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.of("assessments.evidence.records", count(scale, evidence)) + " " + suggestion(evidence));
        add(lines, "assessments.evidence.not-met", scale, evidence.notMet());
        add(lines, "assessments.evidence.left-out", scale, evidence.leftOut());
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String key, Scale scale, List<Finding> findings) {
        if (!findings.isEmpty()) {
            lines.add(texts.get(key) + ": " + findings.stream()
                .map(one -> subject(scale, one.who()) + " (" + reason(one.reason()) + ")").collect(Collectors.joining("; ")));
        }
    }
}
