package org.imr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The letters that choose by key are words of the reader's language: each begins a word of the button it stands for. */
class KeyLettersTest {

    private static final Map<String, Bundle> BUNDLES = Bundle.all(Path.of("src/main/resources/messages"));
    private static final List<String> PRESENCE = List.of("present", "late", "online", "absent", "excused", "in-hospital");
    private static final List<String> HOMEWORK = List.of("done", "partly", "not-done", "none");
    private static final Map<String, String> RATING = Map.of("next", "item.next", "previous", "item.previous", "stay", "item.stay", "take", "evidence.take");

    @Test
    @DisplayName("D2 D10 in each language the letters of attendance and of homework are those of the buttons, one of each")
    void session() {
        for (String language : List.of("en", "da", "nb")) {
            Map<String, String> presence = new LinkedHashMap<>();
            PRESENCE.forEach(word -> presence.put(text(language, "groups.mark." + word), text(language, "session.status." + word)));
            mustFit(language, presence, PRESENCE.size());
            Map<String, String> homework = new LinkedHashMap<>();
            HOMEWORK.forEach(word -> homework.put(text(language, "session.letter." + word), text(language, "session.homework." + word)));
            mustFit(language, homework, HOMEWORK.size());
        }
    }

    @Test
    @DisplayName("M1 a mark in the strip of attendance is the letter of its word there too")
    void strip() {
        for (String language : List.of("en", "da", "nb")) {
            PRESENCE.forEach(word -> assertThat(text(language, "groups.marked." + word)).as(language).satisfies(marked ->
                assertThat(initials(marked)).contains(text(language, "groups.mark." + word).toLowerCase(Locale.ROOT))));
        }
    }

    @Test
    @DisplayName("G5 in each language the letters of the rating page are those of its buttons, one of each")
    void rating() {
        for (String language : List.of("en", "da", "nb")) {
            Map<String, String> letters = new LinkedHashMap<>();
            RATING.forEach((key, button) -> letters.put(text(language, "assessments.key." + key), text(language, "assessments." + button)));
            mustFit(language, letters, RATING.size());
        }
    }

    @Test
    @DisplayName("M1 no page and no script has letters of its own to choose by")
    void nowhereElse() {
        Pattern letter = Pattern.compile("data-keys=\"[a-z]:|\\b[a-z]: \"[a-z]|<kbd>[a-z]</kbd>");
        assertThat(Stream.of(".xhtml", ".js").flatMap(end -> Sources.under(Path.of("src/main/webapp"), end)).flatMap(file -> Sources.places(file, letter)))
            .isEmpty();
    }

    /** @param buttons by their letters: fewer than there are when two have the same */
    private static void mustFit(String language, Map<String, String> buttons, int all) {
        assertThat(buttons).as(language).hasSize(all).allSatisfy((letter, label) -> {
            assertThat(letter).matches("\\p{L}");
            assertThat(initials(label)).as(language + ": " + label).contains(letter.toLowerCase(Locale.ROOT));
        });
    }

    private static List<String> initials(String label) {
        return Stream.of(label.toLowerCase(Locale.ROOT).split("\\s+")).map(word -> word.substring(0, 1)).toList();
    }

    private static String text(String language, String key) {
        Properties texts = BUNDLES.get(key.substring(0, key.indexOf('.'))).byLanguage().get(language);
        return texts.getProperty(key, "");
    }
}
