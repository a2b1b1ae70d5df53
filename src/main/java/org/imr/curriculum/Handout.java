package org.imr.curriculum;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A sheet a person gets and keeps.
 *
 * @param code    unique over all modules
 * @param version changes with the text; the same in every language
 * @param module  the code of the module it belongs to
 * @param texts   the sheet by language; English is always there
 */
public record Handout(String code, String version, String module, Map<String, HandoutText> texts) implements Serializable {

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
