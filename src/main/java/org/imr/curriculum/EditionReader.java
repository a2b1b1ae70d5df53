package org.imr.curriculum;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.imr.kernel.Fault;
import org.imr.kernel.Wording;

/** Reads one {@code edition.yaml}. An edition that lacks one of its modules is refused: a group could not be taught from it. */
record EditionReader(Folder folder, Map<String, ReadModule> modules, List<Edition> others, Consumer<Fault> faults) {

    Optional<Edition> read(Path path) {
        return folder.bytes(path).flatMap(bytes -> read(DefinitionFile.read(folder.name(path), bytes), bytes));
    }

    private Optional<Edition> read(DefinitionFile file, byte[] bytes) {
        List<byte[]> digested = new ArrayList<>(List.of(bytes));
        Edition edition = read(file.root(), digested);
        if (others.stream().anyMatch(e -> e.code().equals(edition.code()) && e.version().equals(edition.version()))) {
            file.root().fault("code", edition.code() + ", version " + edition.version() + " again", "a new version for a changed edition");
        }
        file.faults().forEach(faults);
        return file.faults().isEmpty() ? Optional.of(edition) : Optional.empty();
    }

    private Edition read(DefinitionNode root, List<byte[]> digested) {
        String code = Code.read(root);
        List<Module> listed = new ArrayList<>();
        Code codes = new Code();
        for (DefinitionNode entry : root.list("modules")) {
            ReadModule read = modules.get(codes.once(entry));
            Wording title = entry.wording("title");
            if (read == null) {
                entry.fault("code", "no usable module " + entry.text("code"), "the folder of a module without faults");
            } else {
                listed.add(read.module().at(listed.size() + 1, entry.wording("title")));
                digested.addAll(read.files());
            }
        }
        List<Source> sources = root.optionalList("sources").stream()
                .map(s -> new Source(s.wording("about"), s.text("citation"), s.flag("verified"))).toList();
        return new Edition(code, root.text("version"), Digest.of(digested), root.wording("title"), sources, listed,
                new TracksReader(listed).read(root));
    }
}
