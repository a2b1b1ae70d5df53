package org.imr.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.curriculum.Edition;
import org.imr.library.Definitions;
import org.imr.library.Pinned;

/** Editions and their modules by the titles that pages show, each edition looked up once; a code no longer known shows itself. */
final class Titles {

    private final Definitions definitions;
    private final Words words;
    private final Map<List<String>, Optional<Edition>> asked = new HashMap<>();

    Titles(Definitions definitions, Words words) {
        this.definitions = definitions;
        this.words = words;
    }

    /** As its newest version has it. */
    String edition(String code) {
        return found(code, null, null).map(edition -> words.of(edition.title())).orElse(code);
    }

    /** As the newest version of the edition has it. */
    String module(String edition, String code) {
        return module(edition, null, null, code);
    }

    /** As that version of the edition has it; null for null. */
    String module(String edition, String version, String digest, String code) {
        return code == null ? null : found(edition, version, digest).flatMap(one -> one.module(code)).map(module -> words.of(module.title())).orElse(code);
    }

    private Optional<Edition> found(String code, String version, String digest) {
        return asked.computeIfAbsent(Arrays.asList(code, version, digest), pin -> definitions.edition(code, version, digest).map(Pinned::definition));
    }
}
