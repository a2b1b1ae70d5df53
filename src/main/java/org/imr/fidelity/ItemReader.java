package org.imr.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imr.curriculum.DefinitionNode;

/** Reads the items of a scale. */
final class ItemReader {

    private final List<String> references;
    private final List<String> sources;
    private final RuleReader rules;

    ItemReader(Set<String> references, Set<String> sources, RuleReader rules) {
        this.references = references.stream().sorted().toList();
        this.sources = sources.stream().sorted().toList();
        this.rules = rules;
    }

    List<Item> read(List<DefinitionNode> nodes) {
        List<Item> items = new ArrayList<>();
        nodes.forEach(node -> items.add(item(node, items.size() + 1)));
        return items;
    }

    private Item item(DefinitionNode node, int expected) {
        int number = node.integer("number", 1, 999);
        if (number != expected) {
            node.fault("number", String.valueOf(number), expected + ": items are numbered from 1 in their order");
        }
        List<String> drawnOn = node.optionalTexts("sources");
        drawnOn.stream().filter(s -> !sources.contains(s)).forEach(s -> node.fault("sources", s, "of " + String.join(", ", sources)));
        return new Item(number, ScaleReader.code(node), node.wording("title"), node.wording("counted"),
                node.list("facts").stream().map(this::fact).toList(), anchors(node), drawnOn,
                node.optionalList("probes").stream().map(this::probe).toList(), node.optionalMap("rule").flatMap(rules::read));
    }

    private Fact fact(DefinitionNode node) {
        return new Fact(node.word("fact", Fact.NAMES), node.flag("verified"), node.word("source", references));
    }

    private Probe probe(DefinitionNode node) {
        return new Probe(node.word("source", sources), node.wording("question"));
    }

    private static List<Anchor> anchors(DefinitionNode node) {
        List<Anchor> anchors = node.list("anchors").stream().map(n -> new Anchor(n.integer("rating", 1, 5), n.wording("text"))).toList();
        List<Integer> ratings = anchors.stream().map(Anchor::rating).toList();
        if (!ratings.equals(List.of(1, 2, 3, 4, 5))) {
            node.fault("anchors", "ratings " + ratings, "one anchor for each rating, 1 to 5 in order");
        }
        return anchors;
    }
}
