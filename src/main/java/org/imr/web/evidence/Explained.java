package org.imr.web.evidence;

import java.util.List;

/** One part of how an item is counted, such as what is left out, in the reader's words. */
public record Explained(String heading, List<String> lines) {

    public Explained {
        lines = List.copyOf(lines);
    }
}
