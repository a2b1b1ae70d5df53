package org.imr.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.access.Ask;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.curriculum.SourceFile;

/** Keeps the files of each version of an edition or scale in the database, and gives them back. */
@ApplicationScoped
class KeptDefinitions {

    private static final int AT_ONCE = 500;

    @Inject
    private ScopedStore store;
    @Inject
    private Clock clock;

    /** Keeps what is not kept yet. */
    @Transactional
    @Requires(Permission.SYSTEM)
    public void keep(List<Loaded> all) {
        for (Loaded loaded : all) {
            Optional<Definition> known = find(loaded.kind(), loaded.pin()).first();
            if (known.isPresent() && !known.get().parts().isEmpty()) {
                continue;
            }
            List<DefinitionPart> parts = parts(loaded.files());
            Definition definition = known.orElseGet(() -> new Definition(loaded.kind(), loaded.pin().code(), loaded.pin().version(),
                loaded.pin().digest(), clock.instant()));
            definition.parts().addAll(parts);
            if (known.isEmpty()) {
                store.add(definition);
            }
            store.flush();
        }
    }

    /** The files of the pinned version; of one whose content is not pinned the last that was loaded. Empty when it was never kept. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public Optional<List<SourceFile>> files(Definition.Kind kind, Pin pin) {
        return find(kind, pin).order("e.firstSeen desc").list().stream().filter(known -> !known.parts().isEmpty()).findFirst()
            .map(known -> known.parts().stream().map(DefinitionPart::file).toList());
    }

    /** The pins of all kept versions of that code, the last that was loaded first. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public List<Pin> pins(Definition.Kind kind, String code) {
        return store.ask(Definition.class).where("e.kind = :kind and e.code = :code and e.parts is not empty", "kind", kind, "code", code)
            .order("e.firstSeen desc").list().stream().map(Definition::pin).toList();
    }

    /** Every file that ever was at that place, the last that was loaded first. @param end of the path, such as {@code /hope.en.md} */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public List<SourceFile> files(String end) {
        return store.ask(DefinitionPart.class).where("e.path like :end escape '!'", "end", "%" + end.replaceAll("[!%_]", "!$0"))
            .order("e.firstSeen desc").list().stream().map(DefinitionPart::file).toList();
    }

    private Ask<Definition> find(Definition.Kind kind, Pin pin) {
        Ask<Definition> ask = store.ask(Definition.class).where("e.kind = :kind and e.code = :code and e.definitionVersion = :version",
            "kind", kind, "code", pin.code(), "version", pin.version());
        return pin.digest() == null ? ask : ask.where("e.digest = :digest", "digest", pin.digest());
    }

    private List<DefinitionPart> parts(List<SourceFile> files) {
        Map<SourceFile, DefinitionPart> known = new HashMap<>();
        List<String> digests = files.stream().map(SourceFile::digest).distinct().toList();
        for (int from = 0; from < digests.size(); from += AT_ONCE) {
            store.ask(DefinitionPart.class).where("e.digest in :digests", "digests",
                digests.subList(from, Math.min(digests.size(), from + AT_ONCE))).list().forEach(part -> known.put(part.file(), part));
        }
        List<DefinitionPart> parts = new ArrayList<>();
        files.forEach(file -> parts.add(known.computeIfAbsent(file, f -> store.add(new DefinitionPart(f, clock.instant())))));
        return parts;
    }
}
