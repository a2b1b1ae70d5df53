package org.imr.curriculum;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.imr.kernel.Fault;
import org.imr.kernel.Wording;

/** Reads one module: its {@code module.yaml} and its handouts. A refused handout leaves the module standing. */
record ModuleReader(Folder folder, Map<String, String> moduleOfHandout, Consumer<Fault> faults) {

    /** An edition gives the title; until then the module has this one. */
    private static final Wording NO_TITLE = new Wording(Map.of("en", ""));

    Optional<ReadModule> read(Path place) {
        Path path = place.resolve("module.yaml");
        Optional<byte[]> bytes = folder.bytes(path);
        DefinitionFile file = DefinitionFile.read(folder.name(path), bytes.orElse(new byte[0]));
        TopicsReader topics = TopicsReader.read(file.root());
        HandoutsReader handouts = new HandoutsReader(folder, moduleOfHandout, Folder.nameOf(place), topics.codes(), faults);
        handouts.read(place.resolve("handouts"));
        return bytes.flatMap(found -> read(file, found, topics, handouts));
    }

    private Optional<ReadModule> read(DefinitionFile file, byte[] bytes, TopicsReader topics, HandoutsReader handouts) {
        Module module = read(file.root(), topics, handouts);
        file.faults().forEach(faults);
        List<byte[]> files = new ArrayList<>(List.of(bytes));
        files.addAll(handouts.files());
        return file.faults().isEmpty() ? Optional.of(new ReadModule(module, files)) : Optional.empty();
    }

    private Module read(DefinitionNode root, TopicsReader topics, HandoutsReader handouts) {
        String code = Code.read(root);
        Code.read(root, "code", handouts.module());
        return new Module(code, 0, NO_TITLE, root.wording("aims"), topics.sessions(), topics.topics(), topicAreas(root),
                wordings(root, "skills"), wordings(root, "practice"), wordings(root, "questions"), wordings(root, "homework"),
                wordings(root, "tips"), handouts.handouts());
    }

    private static List<Wording> wordings(DefinitionNode root, String key) {
        return root.optionalList(key).stream().map(DefinitionNode::asWording).toList();
    }

    private static List<String> topicAreas(DefinitionNode root) {
        if (root.isSingle("topic-areas")) {
            root.word("topic-areas", List.of(TopicArea.NONE));
            return List.of();
        }
        String expected = TopicArea.NONE + ", or a list of " + String.join(", ", TopicArea.CODES);
        if (!root.has("topic-areas")) {
            root.fault("topic-areas", "nothing", expected);
            return List.of();
        }
        List<String> areas = root.texts("topic-areas");
        areas.stream().filter(a -> !a.isEmpty() && !TopicArea.CODES.contains(a)).forEach(a -> root.fault("topic-areas", a, expected));
        return areas.stream().distinct().toList();
    }
}
