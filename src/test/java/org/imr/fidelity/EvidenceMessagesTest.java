package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EvidenceMessagesTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z-]+)\"");

    private static Properties bundle(String suffix) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(EvidenceMessagesTest.class.getResourceAsStream("/messages/evidence" + suffix + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    @DisplayName("M1 every reason has its text in all three languages, with the same placeholders")
    void everyReasonHasItsText() throws IOException {
        Properties english = bundle("");
        Set<String> used = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/imr/fidelity"))) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream().filter(line -> line.contains("Reason.of(")).flatMap(line -> KEY.matcher(line).results())
                        .forEach(match -> used.add("evidence." + match.group(1)));
            }
        }
        assertThat(english.stringPropertyNames()).isEqualTo(used);
        for (String language : List.of("_da", "_nb")) {
            Properties other = bundle(language);
            assertThat(other.stringPropertyNames()).isEqualTo(used);
            for (String key : used) {
                assertThat(placeholders(other, key)).as(key).isEqualTo(placeholders(english, key));
                assertThat(other.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key));
            }
        }
    }

    private static int placeholders(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length;
    }
}
