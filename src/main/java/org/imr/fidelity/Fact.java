package org.imr.fidelity;

import java.util.List;

/**
 * How sure one part of an item is.
 *
 * @param name     the part: definition, thresholds, anchors or wording
 * @param verified true when it was compared with the source
 * @param source   the code of a {@link Reference}
 */
public record Fact(String name, boolean verified, String source) {

    /** The parts an item has. */
    static final List<String> NAMES = List.of("definition", "thresholds", "anchors", "wording");
}
