package org.imr.curriculum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads definitions again from files that were kept when they were loaded. */
public final class KeptFiles {

    private static final Pattern HANDOUT = Pattern.compile("modules/([^/]+)/handouts/([^/]+)\\.(en|da|nb)\\.md");

    private KeptFiles() {
    }

    /** The edition that these files are, all of them; empty when they can no longer be read. */
    public static Optional<Edition> edition(List<SourceFile> files) {
        try {
            Path folder = Files.createTempDirectory("imr-edition");
            Path archive = folder.resolve("edition.zip");
            try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
                Path root = zip.getPath("/kept");
                for (SourceFile file : files) {
                    Path place = root.resolve(file.path());
                    Files.createDirectories(place.getParent());
                    Files.write(place, file.bytes());
                }
                return Curriculum.read(List.of(root)).editions().stream().findFirst();
            } finally {
                Files.deleteIfExists(archive);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that a handout's file says it is; empty for any other file. */
    public static Optional<String> handoutVersion(SourceFile file) {
        return handout(file).map(read -> read.facts().version());
    }

    /**
     * The handout of that code and version, in all languages that are among these files; of several files of one language the first
     * one of that version. Empty without its English.
     */
    public static Optional<Handout> handout(String code, String version, List<SourceFile> files) {
        Map<String, HandoutFile> read = new LinkedHashMap<>();
        String module = "";
        for (SourceFile file : files) {
            Matcher name = HANDOUT.matcher(file.path());
            if (name.matches() && name.group(2).equals(code)) {
                Optional<HandoutFile> found = handout(file).filter(sheet -> sheet.facts().version().equals(version));
                found.ifPresent(sheet -> read.putIfAbsent(name.group(3), sheet));
                module = found.isPresent() ? name.group(1) : module;
            }
        }
        HandoutFile english = read.get("en");
        if (english == null) {
            return Optional.empty();
        }
        Map<String, HandoutText> texts = new LinkedHashMap<>();
        texts.put("en", english.text());
        read.forEach((language, sheet) -> texts.put(language, sheet.text()));
        HandoutFacts facts = english.facts();
        return Optional.of(new Handout(code, version, module, facts.topic(), facts.oneOf(), facts.pages(), texts));
    }

    private static Optional<HandoutFile> handout(SourceFile file) {
        Matcher name = HANDOUT.matcher(file.path());
        return name.matches() ? Optional.of(HandoutFile.read(file.path(), file.bytes(), name.group(2), name.group(1), name.group(3),
                Optional.empty(), Optional.empty())).filter(sheet -> sheet.faults().isEmpty()) : Optional.empty();
    }
}
