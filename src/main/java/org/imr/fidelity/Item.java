package org.imr.fidelity;

import java.util.List;
import java.util.Optional;
import org.imr.kernel.Wording;

/**
 * One item of a scale.
 *
 * @param number  from 1, the item's identity within its scale
 * @param counted what is counted, in a sentence
 * @param facts   how sure its parts are
 * @param anchors the five, by rating
 * @param sources codes of the sources an assessor draws on
 * @param rule    how delivery records suggest a rating; empty for an item that only people can judge
 */
public record Item(int number, String code, Wording title, Wording counted, List<Fact> facts, List<Anchor> anchors,
        List<String> sources, List<Probe> probes, Optional<Rule> rule) {

    public Item {
        facts = List.copyOf(facts);
        anchors = List.copyOf(anchors);
        sources = List.copyOf(sources);
        probes = List.copyOf(probes);
    }

    /** True when every part was compared with its source. */
    public boolean verified() {
        return facts.stream().allMatch(Fact::verified);
    }

    /** The anchor of a rating from 1 to 5. */
    public Anchor anchor(int rating) {
        return anchors.get(rating - 1);
    }
}
