package org.imr.curriculum;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.imr.kernel.Fault;
import org.imr.kernel.Wording;

/** Reads one {@code edition.yaml}. An edition that lacks one of its modules is refused: a group could not be taught from it. */
record EditionReader(Folder folder, Map<String, ReadModule> modules, List<Edition> others, Consumer<Fault> faults,
        BiConsumer<Edition, List<SourceFile>> kept) {

    Optional<Edition> read(Path path) {
        return folder.bytes(path).flatMap(bytes -> read(DefinitionFile.read(folder.name(path), bytes), folder.source(path, bytes)));
    }

    private Optional<Edition> read(DefinitionFile file, SourceFile source) {
        List<SourceFile> files = new ArrayList<>(List.of(source));
        Edition edition = read(file.root(), files);
        if (others.stream().anyMatch(e -> e.code().equals(edition.code()) && e.version().equals(edition.version()))) {
            file.root().fault("code", edition.code() + ", version " + edition.version() + " again", "a new version for a changed edition");
        }
        file.faults().forEach(faults);
        if (!file.faults().isEmpty()) {
            return Optional.empty();
        }
        kept.accept(edition, files);
        return Optional.of(edition);
    }

    private Edition read(DefinitionNode root, List<SourceFile> files) {
        String code = Code.read(root);
        List<Module> listed = new ArrayList<>();
        Code codes = new Code();
        for (DefinitionNode entry : root.list("modules")) {
            ReadModule read = modules.get(codes.once(entry));
            Wording title = entry.wording("title");
            if (read == null) {
                entry.fault("code", "no usable module " + entry.text("code"), "the folder of a module without faults");
            } else {
                listed.add(read.module().at(listed.size() + 1, title));
                files.addAll(read.files());
            }
        }
        List<Source> sources = root.optionalList("sources").stream()
                .map(s -> new Source(s.wording("about"), s.text("citation"), s.flag("verified"))).toList();
        return new Edition(code, Code.version(root), Digest.of(files.stream().map(SourceFile::bytes).toList()), root.wording("title"), sources, listed,
                new TracksReader(listed).read(root));
    }
}
