package org.imr.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.curriculum.KeptFiles;
import org.imr.curriculum.SourceFile;
import org.imr.kernel.Fault;

/**
 * Finds files whose content changed while their version stayed: they are used, but what was made with the earlier content can no
 * longer be told from what is made now by the version alone.
 */
@ApplicationScoped
class ChangedDefinitions {

    private static final int NAMED = 3;

    @Inject
    private ScopedStore store;

    /** One warning for each edition, scale and handout that changed under its version. All that is loaded has been kept before. */
    @Transactional
    @Requires(Permission.SYSTEM)
    public List<Fault> warnings(List<Loaded> all) {
        List<Fault> warnings = new ArrayList<>();
        Set<SourceFile> handouts = new HashSet<>();
        for (Loaded loaded : all) {
            first(loaded).filter(first -> !first.digest().equals(loaded.pin().digest()))
                .ifPresent(first -> warnings.add(new Fault(loaded.name(), "version", loaded.pin().version() + changed(first, loaded),
                    "a new version for changed content")));
            loaded.files().stream().filter(file -> file.path().contains("/handouts/")).forEach(handouts::add);
        }
        warnings.addAll(handouts(handouts));
        return warnings;
    }

    private Optional<Definition> first(Loaded loaded) {
        return store.ask(Definition.class).where("e.kind = :kind and e.code = :code and e.definitionVersion = :version", "kind",
            loaded.kind(), "code", loaded.pin().code(), "version", loaded.pin().version()).order("e.firstSeen").first();
    }

    private static String changed(Definition first, Loaded loaded) {
        Map<String, String> before = first.parts().stream().collect(Collectors.toMap(DefinitionPart::path, DefinitionPart::digest));
        List<String> paths = loaded.files().stream().filter(file -> !file.digest().equals(before.get(file.path())))
            .map(SourceFile::path).toList();
        String named = String.join(", ", paths.subList(0, Math.min(NAMED, paths.size())));
        String more = paths.size() > NAMED ? " and " + (paths.size() - NAMED) + " more" : "";
        return since(first.firstSeen()) + (before.isEmpty() || paths.isEmpty() ? "" : ": " + named + more);
    }

    private static String since(Instant first) {
        return " as on " + first.atZone(ZoneOffset.UTC).toLocalDate() + ", with other content";
    }

    /** Only files that ever were otherwise are read. */
    private List<Fault> handouts(Set<SourceFile> loaded) {
        Map<String, List<DefinitionPart>> byPath = store.ask(DefinitionPart.class)
            .where("e.path like '%/handouts/%' and exists (select o from DefinitionPart o where o.path = e.path and o.digest <> e.digest)")
            .order("e.firstSeen").list().stream().collect(Collectors.groupingBy(DefinitionPart::path));
        return loaded.stream().sorted(Comparator.comparing(SourceFile::path))
            .flatMap(file -> warning(file, byPath.getOrDefault(file.path(), List.of())).stream()).toList();
    }

    private static Optional<Fault> warning(SourceFile file, List<DefinitionPart> kept) {
        Optional<String> version = KeptFiles.handoutVersion(file);
        return kept.stream().filter(part -> version.isPresent() && KeptFiles.handoutVersion(part.file()).equals(version)).findFirst()
            .filter(first -> !first.digest().equals(file.digest()))
            .map(first -> new Fault(file.path(), "version", version.get() + since(first.firstSeen()), "a new version for a changed text"));
    }
}
