package org.imr.fidelity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.imr.curriculum.DefinitionNode;

/** Reads the figures that others have published about a scale. */
final class PublishedReader {

    private PublishedReader() {
    }

    static List<Published> read(DefinitionNode root, Set<String> references, int items, List<String> occasions) {
        return root.optionalList("published").stream().map(node -> new Published(ScaleReader.code(node), node.wording("title"),
            node.flag("verified"), node.word("source", references.stream().sorted().toList()),
            node.list("items").stream().map(item -> figures(item, items)).toList(),
            node.optionalList("means").stream().map(one -> means(one, occasions)).toList())).toList();
    }

    private static Published.Means means(DefinitionNode node, List<String> occasions) {
        return new Published.Means(node.word("occasion", occasions), node.integer("n", 1, 10_000), decimal(node, "mean"), decimal(node, "sd"));
    }

    private static Published.Figures figures(DefinitionNode node, int items) {
        return new Published.Figures(node.integer("item", 1, Math.max(1, items)), node.integer("n", 1, 60), decimal(node, "mean"),
            decimal(node, "sd"));
    }

    private static BigDecimal decimal(DefinitionNode node, String key) {
        String text = node.text(key);
        if (!text.matches("[0-5]\\.[0-9]{1,3}")) {
            node.fault(key, text.isBlank() ? "nothing" : text, "a number as printed, such as 4.8");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }
}
