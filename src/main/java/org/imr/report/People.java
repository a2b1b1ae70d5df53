package org.imr.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.imr.kernel.Word;

/** How much of people stands in a workbook. */
public enum People {
    /** Everybody by name and code, and what was written of them. */
    NAMES,
    /** A row for each person, by code; no name of anybody, and nothing that was written of a person. */
    CODES,
    /** No row for a person and nothing written: counts alone, none of them of fewer than five people. */
    AGGREGATED;

    /** What an address says, `names`, `codes` or `aggregated`; codes where it says nothing, and nothing where it says something else. */
    public static Optional<People> of(String word) {
        return word == null ? Optional.of(CODES) : Stream.of(values()).filter(one -> Word.of(one).equals(word)).findFirst();
    }
}
