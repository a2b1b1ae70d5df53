package org.imr.kernel;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One text in several languages, by language code (`en`, `da`, `nb`). English is always there; a reader whose language is
 * missing gets English, and {@link #has} lets a page say so.
 */
public record Wording(Map<String, String> byLanguage) implements Serializable {

    /** The languages of the product, English first because it is what others fall back to. */
    public static final List<String> LANGUAGES = List.of("en", "da", "nb");

    public Wording {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        if (!byLanguage.containsKey("en")) {
            throw new IllegalArgumentException("a text needs its English");
        }
    }

    /** The text in that language, or in English. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.get("en"));
    }

    /** True when the text exists in that very language. */
    public boolean has(String language) {
        return byLanguage.containsKey(language);
    }
}
