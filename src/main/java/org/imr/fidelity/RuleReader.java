package org.imr.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imr.curriculum.DefinitionNode;

/** Reads an item's evidence rule: each kind has its own parameters, and a parameter of another kind is an unknown key. */
final class RuleReader {

    private static final List<String> KINDS = Arrays.stream(Rule.Kind.values()).map(Rule.Kind::code).toList();

    private final int areas;
    private final List<String> categories;
    private final List<String> skills;

    RuleReader(int areas, Set<String> categories, Set<String> skills) {
        this.areas = areas;
        this.categories = categories.stream().sorted().toList();
        this.skills = skills.stream().sorted().toList();
    }

    Optional<Rule> read(DefinitionNode node) {
        Optional<Rule.Kind> kind = Rule.Kind.of(node.word("kind", KINDS));
        if (kind.isEmpty()) {
            node.ignoreRest();
        }
        return kind.map(k -> rule(k, node));
    }

    private Rule rule(Rule.Kind kind, DefinitionNode node) {
        return switch (kind) {
            case GROUP_SIZE -> new Rule(kind, null, "", 0, 0, enough(node), "", thresholds(node, 999, false));
            case PROGRAMME_LENGTH -> new Rule(kind, basis(node, Rule.Basis.OFFERED), "", node.integer("months", 1, 60),
                    node.integer("sessions-per-month", 1, 31), enough(node), "", percents(node));
            case TOPIC_AREAS -> new Rule(kind, basis(node, Rule.Basis.COVERED), "", 0, 0, enough(node), "", thresholds(node, areas, true));
            case HANDOUTS, GOALS_SET, GOALS_FOLLOWED_UP -> new Rule(kind, null, "", 0, 0, enough(node), "", percents(node));
            case SIGNIFICANT_OTHERS -> new Rule(kind, null, "", node.integer("months", 1, 60), 0, enough(node), "", percents(node));
            case TECHNIQUE_SESSIONS ->
                new Rule(kind, null, node.word("category", categories), 0, 0, enough(node), "", percents(node));
            case PRACTICE -> new Rule(kind, null, node.word("skill", skills), 0, 0, 0, node.text("training"), List.of());
        };
    }

    private static Rule.Basis basis(DefinitionNode node, Rule.Basis one) {
        List<Rule.Basis> both = List.of(one, one.other());
        String word = node.word("basis", both.stream().map(Rule.Basis::code).toList());
        return both.stream().filter(b -> b.code().equals(word)).findFirst().orElse(one);
    }

    private static int enough(DefinitionNode node) {
        return node.integer("enough", 1, 999);
    }

    private static List<Threshold> percents(DefinitionNode node) {
        return thresholds(node, 100, true);
    }

    /** Bounds rise with the rating, or fall where less is better. */
    private static List<Threshold> thresholds(DefinitionNode node, int max, boolean rising) {
        DefinitionNode map = node.map("thresholds");
        List<Threshold> thresholds = new ArrayList<>();
        for (int rating = 2; rating <= 5; rating++) {
            thresholds.add(new Threshold(rating, map.integer(String.valueOf(rating), 1, Math.max(1, max))));
        }
        for (int i = 1; i < thresholds.size(); i++) {
            int step = thresholds.get(i).bound() - thresholds.get(i - 1).bound();
            if (rising ? step <= 0 : step >= 0) {
                map.fault(String.valueOf(i + 2), String.valueOf(thresholds.get(i).bound()),
                        (rising ? "more than " : "less than ") + thresholds.get(i - 1).bound());
            }
        }
        return thresholds;
    }
}
