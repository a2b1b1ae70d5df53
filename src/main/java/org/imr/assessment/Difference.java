package org.imr.assessment;

import java.util.List;

/**
 * One thing that is not as it was signed.
 *
 * @param path   what it is, step by step: `item 3`, whose rating, `rationale`; or `dossier`, the part of it
 * @param signed what was signed; null when it was not there. Of the dossier's parts a digest
 * @param now    what stands there now; null when it is gone
 */
public record Difference(List<String> path, String signed, String now) {

    public Difference {
        path = List.copyOf(path);
    }

    /** In one line, such as `item 3 | ann@example.org | rationale`. */
    public String field() {
        return String.join(" | ", path);
    }
}
