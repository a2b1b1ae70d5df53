package org.imr.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.fidelity.Reason;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;
import org.imr.roster.GroupPicture;
import org.imr.web.kit.Dates;
import org.imr.web.kit.Modules;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** What is counted for an item and why it is so, in whole sentences of the reader's language. */
@RequestScoped
public class EvidenceWords {

    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

    @Inject
    private Texts texts;
    @Inject
    private Dates dates;
    @Inject
    private Reader reader;
    @Inject
    private Modules modules;

    /** The count in words; the figures come first, numerator before denominator. */
    public String count(Scale scale, Item item, Evidence evidence) {
        Rule rule = item.rule().orElseThrow();
        String key = "fidelity.count." + evidence.rule().code();
        return switch (evidence.rule()) {
            case GROUP_SIZE -> evidence.value() == null
                ? texts.get(evidence.suggested() == null ? "fidelity.count.no-session" : "fidelity.count.one-to-one")
                : texts.of(key, evidence.value());
            case TOPIC_AREAS -> texts.of(key + "." + rule.basis().code(), evidence.value(), scale.topicAreas().size());
            case PRACTICE -> evidence.value() == 0 ? texts.get("fidelity.count.not-practised") : texts.of(key, evidence.value(), evidence.numerator(), evidence.denominator());
            case TECHNIQUE_SESSIONS -> evidence.denominator() == 0 ? texts.get("fidelity.count.no-session")
                : texts.of(key, evidence.numerator(), evidence.denominator());
            case PROGRAMME_LENGTH -> evidence.denominator() == 0 ? texts.get("fidelity.count.nobody")
                : texts.of(key + "." + rule.basis().code() + (evidence.projected() ? ".projected" : ""), evidence.numerator(),
                    evidence.denominator(), rule.months() * rule.sessionsPerMonth());
            default -> evidence.denominator() == 0 ? texts.get("fidelity.count.nobody")
                : texts.of(key, evidence.numerator(), evidence.denominator(), rule.months());
        };
    }

    /** The share with one decimal; empty where a value is counted, and of nothing. */
    public String share(Evidence evidence) {
        if (evidence.rule() == Rule.Kind.PRACTICE || evidence.denominator() == null || evidence.denominator() == 0) {
            return "";
        }
        NumberFormat percent = NumberFormat.getPercentInstance(reader.getLocale());
        percent.setMaximumFractionDigits(1);
        return percent.format((double) evidence.numerator() / evidence.denominator());
    }

    /** The count under the other reading of the rule, and what it would suggest; empty where there is none. */
    public String other(Scale scale, Evidence evidence) {
        if (evidence.alternative() == null) {
            return "";
        }
        String count = texts.of("fidelity.count.topic-areas." + evidence.alternative().basis().code(), evidence.alternative().value(),
            scale.topicAreas().size());
        return evidence.alternative().suggested() == null ? texts.of("fidelity.other.too-little", count)
            : texts.of("fidelity.other", count, evidence.alternative().suggested());
    }

    /** A reason with days, modules and facilitators as the reader knows them. */
    String reason(Reason reason, GroupPicture group, WhoIsWho who) {
        Object[] shown = switch (reason.key()) {
            case "evidence.handouts-missing" -> new Object[] {titles(reason, group)};
            case "evidence.led-by" -> new Object[] {parts(reason).stream().map(who::facilitator).collect(Collectors.joining(", "))};
            default -> reason.args().stream().map(one -> one.matches(DAY) ? dates.day(LocalDate.parse(one)) : one).toArray();
        };
        return texts.of(reason.key(), shown);
    }

    private String titles(Reason reason, GroupPicture group) {
        return modules.titles(group.edition(), group.editionVersion(), group.editionDigest(), parts(reason));
    }

    private static List<String> parts(Reason reason) {
        return Arrays.asList(reason.args().get(0).split(", "));
    }

    /** What a rule counts: the size of sessions, sessions, areas, facilitators or people. */
    static String unit(Rule.Kind rule) {
        return switch (rule) {
            case GROUP_SIZE -> "size";
            case TECHNIQUE_SESSIONS -> "sessions";
            case TOPIC_AREAS -> "areas";
            case PRACTICE -> "facilitators";
            default -> "people";
        };
    }
}
