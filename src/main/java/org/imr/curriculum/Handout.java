package org.imr.curriculum;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet a person gets and keeps.
 *
 * @param code    unique over all modules
 * @param version changes with the text; the same in every language
 * @param module  the code of the module it belongs to
 * @param topic   the code of the module's topic it belongs to; empty when it is for the whole module
 * @param oneOf   the word that versions of one sheet share, of which a person gets the one that fits; empty for a sheet for everyone
 * @param pages   how many A4 pages it prints on, from 1
 * @param texts   the sheet by language; English is always there
 */
public record Handout(String code, String version, String module, Optional<String> topic, Optional<String> oneOf, int pages,
        Map<String, HandoutText> texts) {

    public Handout {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        if (!texts.containsKey("en")) {
            throw new IllegalArgumentException("a handout needs its English");
        }
    }

    /** The sheet in that language, or in English. */
    public HandoutText in(String language) {
        return texts.getOrDefault(language, texts.get("en"));
    }

    /** The language a reader of that language gets: the same, or English. */
    public String languageFor(String language) {
        return texts.containsKey(language) ? language : "en";
    }

    /** The languages it exists in, English first. */
    public Set<String> languages() {
        return texts.keySet();
    }
}
