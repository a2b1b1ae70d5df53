package org.imr.platform.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The demonstration's texts: resource files of lines whose fields are separated by {@code ;}. Lines with {@code #} are remarks. */
final class Texts {

    private static final Map<String, List<String>> WORDS = byKey("words");

    private Texts() {
    }

    /** The fields of every line of {@code demonstration/NAME.txt}; empty fields at the end are kept. */
    static List<List<String>> lines(String name) {
        String path = "/demonstration/" + name + ".txt";
        try (InputStream in = Texts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the short texts of {@code words.txt} for that purpose, by chance. */
    static String word(String purpose, RandomGenerator random) {
        return any(WORDS.get(purpose), random);
    }

    /** The texts of a file of lines {@code key;text}, by key. */
    static Map<String, List<String>> byKey(String name) {
        return lines(name).stream()
                .collect(Collectors.groupingBy(line -> line.get(0), Collectors.mapping(line -> line.get(1), Collectors.toList())));
    }

    /** The words of a field, separated by blanks; none for an empty field. */
    static List<String> words(String field) {
        return field.isBlank() ? List.of() : List.of(field.trim().split(" +"));
    }

    /** One of the texts, by chance. */
    static String any(List<String> texts, RandomGenerator random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
