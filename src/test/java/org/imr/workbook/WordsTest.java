package org.imr.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/org/imr/workbook/expected", "/org/imr/exchange/template"})
    @DisplayName("M1 every language has every word, with the same placeholders")
    void complete(String bundle) throws IOException {
        Properties english = words(bundle + ".properties");
        for (String language : new String[] {"da", "nb"}) {
            Properties other = words(bundle + "_" + language + ".properties");
            assertThat(other.keySet()).isEqualTo(english.keySet());
            english.forEach((key, text) -> assertThat(placeholders(other.get(key))).as(language + " " + key)
                    .isEqualTo(placeholders(text)));
        }
    }

    private static Object placeholders(Object text) {
        return text.toString().replaceAll("[^{}0-9]|(?<!\\{)[0-9](?!})", "").chars().sorted().boxed().toList();
    }

    private static Properties words(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(WordsTest.class.getResourceAsStream(file),
                StandardCharsets.UTF_8)) {
            String text = new java.io.BufferedReader(in).lines().collect(java.util.stream.Collectors.joining("\n"));
            properties.load(new java.io.StringReader(text));
            assertThat(text.lines().filter(line -> line.contains("=")).count()).as("a key twice in " + file)
                    .isEqualTo(properties.size());
        }
        return properties;
    }
}
