package org.imr.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Text as it is compared when somebody searches: without case and accents, and however a language writes the same letter. */
final class Folded {

    private Folded() {
    }

    /** `Søvn` and `sovn`, `Ålesund` and `aalesund` are the same. */
    static String of(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
            .replace("æ", "ae").replace("ø", "o").replace("ß", "ss").replace("aa", "a");
    }

    /** The words of what was typed. */
    static List<String> words(String typed) {
        return Stream.of(of(typed).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).distinct().toList();
    }
}
