package org.imr.api;

import java.util.Optional;

/** Parameters of addresses as forms send them. */
final class Filled {

    private Filled() {
    }

    /** What was written; nothing for a field left empty, which asks for nothing. */
    static Optional<String> of(String text) {
        return Optional.ofNullable(text).filter(word -> !word.isEmpty());
    }
}
