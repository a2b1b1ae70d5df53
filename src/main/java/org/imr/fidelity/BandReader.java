package org.imr.fidelity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imr.curriculum.DefinitionNode;

/** Reads a band set and checks that its bands cover 1 to 5 without gap or overlap. */
final class BandReader {

    private static final String MEAN = "mean";
    private static final String ROUNDED = "mean-to-one-decimal";
    private static final BigDecimal STEP = new BigDecimal("0.1");

    private BandReader() {
    }

    static BandSet read(DefinitionNode node, Set<String> references) {
        boolean rounded = node.word("compared-on", List.of(MEAN, ROUNDED)).equals(ROUNDED);
        List<DefinitionNode> nodes = node.list("bands");
        List<Band> bands = new ArrayList<>();
        BigDecimal expected = BigDecimal.ONE;
        for (DefinitionNode band : nodes) {
            BigDecimal from = decimal(band, "from");
            BigDecimal to = decimal(band, "to");
            check(band, "from", from, expected);
            if (to.compareTo(from) <= 0) {
                band.fault("to", to.toPlainString(), "more than " + from.toPlainString());
            }
            bands.add(new Band(ScaleReader.code(band), from, to, band.wording("title")));
            expected = rounded ? to.add(STEP) : to;
        }
        if (!bands.isEmpty()) {
            check(nodes.get(nodes.size() - 1), "to", bands.get(bands.size() - 1).to(), BigDecimal.valueOf(5));
        }
        return new BandSet(ScaleReader.code(node), node.wording("title"), rounded, node.flag("verified"),
                node.word("source", references.stream().sorted().toList()), bands);
    }

    private static void check(DefinitionNode band, String key, BigDecimal found, BigDecimal expected) {
        if (found.compareTo(expected) != 0) {
            band.fault(key, found.toPlainString(), expected.toPlainString() + ", so that the bands cover 1 to 5 without gap or overlap");
        }
    }

    private static BigDecimal decimal(DefinitionNode node, String key) {
        String text = node.text(key);
        if (!text.matches("[1-5](\\.[0-9])?")) {
            node.fault(key, text.isBlank() ? "nothing" : text, "a number from 1 to 5 with at most one decimal");
            return BigDecimal.ONE;
        }
        return new BigDecimal(text);
    }
}
