package org.imr.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One bundle of messages in its three languages, and what is wrong with it. */
record Bundle(String name, Map<String, Properties> byLanguage) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /** Other languages than English, and how their files end. */
    private static final Map<String, String> LANGUAGES = Map.of("en", "", "da", "_da", "nb", "_nb");

    /** All bundles of a folder, by name; a language whose file is missing is empty. */
    static Map<String, Bundle> all(Path folder) {
        Map<String, Bundle> found = new TreeMap<>();
        Sources.under(folder, ".properties").map(file -> file.getFileName().toString().replaceFirst("(_\\w\\w)?\\.properties$", ""))
            .distinct().forEach(name -> found.put(name, new Bundle(name, LANGUAGES.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, language -> read(folder.resolve(name + language.getValue() + ".properties")))))));
        return found;
    }

    List<String> keys() {
        return List.copyOf(byLanguage.get("en").stringPropertyNames());
    }

    Stream<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> all = new TreeSet<>();
        byLanguage.values().forEach(texts -> all.addAll(texts.stringPropertyNames()));
        for (String key : all) {
            if (!key.startsWith(name + ".")) {
                faults.add(name + ": the key " + key + " does not begin with the bundle's name, so nobody finds it");
            }
            byLanguage.forEach((language, texts) -> faults.addAll(faults(key, language, texts.getProperty(key))));
        }
        return faults.stream();
    }

    private List<String> faults(String key, String language, String text) {
        String place = key + " (" + language + ")";
        if (text == null || text.isBlank()) {
            return List.of(place + " is missing");
        }
        List<String> faults = new ArrayList<>();
        String english = byLanguage.get("en").getProperty(key);
        if (english != null && !placeholders(english).equals(placeholders(text))) {
            faults.add(place + " has the placeholders " + placeholders(text) + ", in English " + placeholders(english));
        }
        if (!language.equals("en") && text.equals(english) && text.split(" ").length > 4) {
            faults.add(place + " is not translated");
        }
        boolean isPattern = !placeholders(text).isEmpty();
        if (isPattern && text.replace("''", "").contains("'")) {
            faults.add(place + " has placeholders, so an apostrophe is written twice");
        }
        if (!isPattern && text.contains("''")) {
            faults.add(place + " has no placeholders, so an apostrophe is written once");
        }
        if (isPattern && !parses(text)) {
            faults.add(place + " is no message pattern");
        }
        return faults;
    }

    private static boolean parses(String text) {
        try {
            new MessageFormat(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map((MatchResult match) -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        if (Files.exists(file)) {
            try {
                texts.load(new StringReader(Sources.text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
