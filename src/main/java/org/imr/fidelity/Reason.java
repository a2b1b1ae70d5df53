package org.imr.fidelity;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why something is so, as a message key of the bundle {@code messages.evidence} and what fills its placeholders, so that every reader
 * gets it in their own language. Arguments are numbers, ISO dates, codes, or several codes separated by a comma and a space.
 */
public record Reason(String key, List<String> args) {

    public Reason {
        args = List.copyOf(args);
    }

    static Reason of(String key, Object... args) {
        return new Reason("evidence." + key, Stream.of(args).map(String::valueOf).toList());
    }
}
