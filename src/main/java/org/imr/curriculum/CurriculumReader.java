package org.imr.curriculum;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.imr.kernel.Fault;

/** Reads folders of definitions, one after the other. Used once. */
final class CurriculumReader {

    private static final String MODULES = "modules";

    private final BiConsumer<Edition, List<SourceFile>> kept;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Edition> editions = new ArrayList<>();
    private final Map<String, ReadModule> modules = new HashMap<>();
    /** A handout's code stands alone on a ledger, so it belongs to one module, whichever folder that comes from. */
    private final Map<String, String> moduleOfHandout = new HashMap<>();

    CurriculumReader(BiConsumer<Edition, List<SourceFile>> kept) {
        this.kept = kept;
    }

    Curriculum read(List<Path> roots) {
        roots.forEach(root -> read(new Folder(root, faults::add)));
        editions.sort(Comparator.comparing(Edition::code).thenComparing(Edition::version, Curriculum::compareVersions));
        return new Curriculum(editions, faults);
    }

    private void read(Folder folder) {
        ModuleReader reader = new ModuleReader(folder, moduleOfHandout, faults::add);
        for (Path place : folder.entries(folder.root().resolve(MODULES), Files::isDirectory)) {
            // An overriding module that is faulty must not be replaced in silence by the one it overrides.
            modules.remove(Folder.nameOf(place));
            reader.read(place).ifPresent(read -> modules.put(read.module().code(), read));
        }
        for (Path place : folder.entries(folder.root(), p -> Files.isDirectory(p) && !Folder.nameOf(p).equals(MODULES))) {
            new EditionReader(folder, modules, editions, faults::add, kept).read(place.resolve("edition.yaml")).ifPresent(editions::add);
        }
    }
}
