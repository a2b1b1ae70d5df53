package org.imr.curriculum;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imr.kernel.Fault;
import org.imr.kernel.Wording;

/** Reads the handouts of one module. Each file stands for itself; only a handout without its English is refused whole. */
final class HandoutsReader {

    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9-]{1,40})\\.(en|da|nb)\\.md");

    private final Folder folder;
    private final Map<String, String> moduleOfHandout;
    private final String module;
    private final Optional<List<String>> topics;
    private final Consumer<Fault> faults;
    private final List<Handout> handouts = new ArrayList<>();
    private final List<byte[]> files = new ArrayList<>();

    HandoutsReader(Folder folder, Map<String, String> moduleOfHandout, String module, Optional<List<String>> topics,
            Consumer<Fault> faults) {
        this.folder = folder;
        this.moduleOfHandout = moduleOfHandout;
        this.module = module;
        this.topics = topics;
        this.faults = faults;
    }

    void read(Path place) {
        Map<String, Map<String, Path>> byCode = new TreeMap<>();
        for (Path path : folder.entries(place, p -> true)) {
            Matcher name = NAME.matcher(Folder.nameOf(path));
            if (name.matches()) {
                byCode.computeIfAbsent(name.group(1), c -> new LinkedHashMap<>()).put(name.group(2), path);
            } else {
                refuse(path, Folder.nameOf(path), "CODE.en.md, CODE.da.md or CODE.nb.md, the code of letters, digits and -, at most 40");
            }
        }
        byCode.forEach(this::read);
    }

    private void read(String code, Map<String, Path> paths) {
        Path first = paths.values().iterator().next();
        String owner = moduleOfHandout.putIfAbsent(code, module);
        if (owner != null && !owner.equals(module)) {
            refuse(first, code + ", which is a handout of " + owner, "a code of its own");
        } else if (!paths.containsKey("en")) {
            refuse(first, "no English", code + ".en.md beside it");
        } else {
            readLanguages(code, paths);
        }
    }

    /** English first: translations have to agree with it, and without it they are of no use. */
    private void readLanguages(String code, Map<String, Path> paths) {
        Optional<HandoutFile> english = read(code, "en", paths.get("en"), Optional.empty());
        if (english.isEmpty()) {
            return;
        }
        HandoutFacts facts = english.get().facts();
        Map<String, HandoutText> texts = new LinkedHashMap<>(Map.of("en", english.get().text()));
        Wording.LANGUAGES.stream().skip(1).filter(paths::containsKey)
                .forEach(l -> read(code, l, paths.get(l), Optional.of(facts)).ifPresent(file -> texts.put(l, file.text())));
        handouts.add(new Handout(code, facts.version(), module, facts.topic(), facts.oneOf(), facts.pages(), texts));
    }

    private Optional<HandoutFile> read(String code, String language, Path path, Optional<HandoutFacts> english) {
        return folder.bytes(path).flatMap(bytes -> {
            HandoutFile file = HandoutFile.read(folder.name(path), bytes, code, module, language, topics, english);
            file.faults().forEach(faults);
            if (!file.faults().isEmpty()) {
                return Optional.empty();
            }
            files.add(bytes);
            return Optional.of(file);
        });
    }

    private void refuse(Path path, String found, String expected) {
        faults.accept(new Fault(folder.name(path), "", found, expected));
    }

    /** The module's code, by its folder. */
    String module() {
        return module;
    }

    /** The handouts that could be read, by code. */
    List<Handout> handouts() {
        return handouts;
    }

    /** The bytes of the files that are used. */
    List<byte[]> files() {
        return files;
    }
}
