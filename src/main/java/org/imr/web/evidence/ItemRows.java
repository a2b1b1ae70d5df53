package org.imr.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Explanation;
import org.imr.fidelity.Finding;
import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.Item;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Subject;
import org.imr.roster.GroupPicture;
import org.imr.web.kit.Dates;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** Puts the evidence for each item into the words of the live page. */
@RequestScoped
public class ItemRows {

    @Inject
    private Texts texts;
    @Inject
    private Dates dates;
    @Inject
    private Reader reader;
    @Inject
    private EvidenceWords words;
    @Inject
    private LiftWords lifts;

    /** By number; items without a rule are not among them. */
    List<ItemRow> of(Scale scale, List<Evidence> evidence, GroupPicture group, GroupRecord record, Ahead ahead) {
        WhoIsWho who = new WhoIsWho(group, scale, reader.getLanguage(), texts, dates);
        return evidence.stream().map(one -> row(scale, one, group, record, ahead, who)).toList();
    }

    private ItemRow row(Scale scale, Evidence evidence, GroupPicture group, GroupRecord record, Ahead ahead, WhoIsWho who) {
        Item item = scale.item(evidence.item()).orElseThrow();
        // That a session has been too large is said once, with what would lift the item.
        List<Finding> outOfReach = evidence.rule() == Rule.Kind.GROUP_SIZE ? List.of() : evidence.outOfReach();
        return new ItemRow(item, evidence, item.title().in(reader.getLanguage()), words.count(scale, item, evidence), words.share(evidence),
            evidence.suggested() == null ? "" : item.anchor(evidence.suggested()).text().in(reader.getLanguage()),
            evidence.suggested() != null || evidence.reason() == null ? "" : words.reason(evidence.reason(), group, who),
            lifts.of(item, evidence, group, record, ahead, who), words.other(scale, evidence), who.of(evidence.met()),
            why(evidence.notMet(), group, who), why(evidence.leftOut(), group, who), why(outOfReach, group, who),
            why(evidence.shown(), group, who),
            unverified(scale, item), explained(scale, item));
    }

    /** Those with the same reason together. */
    private List<Why> why(List<Finding> findings, GroupPicture group, WhoIsWho who) {
        Map<String, List<Subject>> byReason = new LinkedHashMap<>();
        findings.forEach(one -> byReason.computeIfAbsent(words.reason(one.reason(), group, who), reason -> new ArrayList<>()).add(one.who()));
        return byReason.entrySet().stream().map(entry -> new Why(entry.getKey(), who.of(entry.getValue()))).toList();
    }

    private List<Explained> explained(Scale scale, Item item) {
        return Explanation.of(scale, item).stream().flatMap(all -> Arrays.stream(Explanation.Part.values())
            .map(part -> new Explained(texts.word("explanation.part", part), all.of(part).stream()
                .map(line -> texts.of(line.key(), (Object[]) line.args(reader.getLanguage()))).toList())))
            .filter(part -> !part.lines().isEmpty()).toList();
    }

    /** By where they come from: `Definition, thresholds: general knowledge`. */
    private List<String> unverified(Scale scale, Item item) {
        Map<String, List<String>> bySource = new LinkedHashMap<>();
        item.facts().stream().filter(fact -> !fact.verified()).forEach(fact -> bySource
            .computeIfAbsent(scale.reference(fact.source()).map(reference -> reference.text().in(reader.getLanguage())).orElse(""),
                source -> new ArrayList<>()).add(texts.get("library.fact." + fact.name())));
        return bySource.entrySet().stream().map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey()).toList();
    }
}
