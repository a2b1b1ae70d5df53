package org.imr.fidelity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.kernel.Wording;

/**
 * A shared example assessment, invented, with what a panel said about it: assessors rate it on their own and then see where they
 * differ.
 *
 * @param version  the file's own version; a changed file is a new version
 * @param digest   the SHA-256 of the file
 * @param scale    the code of the scale whose items are rated
 * @param occasion the code of one of its occasions
 * @param story    the group, and what the reader has read and heard
 * @param panel    three members or more; none when they are still hidden from the reader
 * @param items    by number, one for each item of the occasion
 */
public record Example(String code, String version, String digest, Wording title, Wording about, String scale, String occasion,
        Wording story, List<Term> panel, List<Part> items) {

    /**
     * One item of the example.
     *
     * @param evidence  what an assessor would have
     * @param ratings   of the panel's members by their code, each given before they talked, 1 to 5
     * @param agreed    what they agreed on; empty while hidden
     * @param reasoning why; empty while hidden
     */
    public record Part(int item, Wording evidence, Map<String, Integer> ratings, Optional<Integer> agreed, Optional<Wording> reasoning) {

        public Part {
            ratings = Map.copyOf(ratings);
        }
    }

    public Example {
        panel = List.copyOf(panel);
        items = List.copyOf(items);
    }

    /** The same without anything the panel said, for whoever has not rated it yet. */
    public Example blind() {
        return new Example(code, version, digest, title, about, scale, occasion, story, List.of(),
                items.stream().map(part -> new Part(part.item(), part.evidence(), Map.of(), Optional.empty(), Optional.empty())).toList());
    }
}
