package org.imr.fidelity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imr.curriculum.Code;
import org.imr.curriculum.DefinitionFile;
import org.imr.curriculum.DefinitionNode;
import org.imr.curriculum.Digest;
import org.imr.kernel.Fault;

/** Reads the definition file of a shared example and checks that it makes sense beside the scales there are. */
public final class ExampleReader {

    private static final int FEWEST_MEMBERS = 3;
    private static final int MOST_ITEMS = 999;

    private final List<Scale> scales;

    /**
     * What came of reading a file.
     *
     * @param example empty when there is any fault
     * @param faults  everything wrong with the file, by line
     */
    public record Reading(Optional<Example> example, List<Fault> faults) {
    }

    /** @param scales those an example may be about, the newest version of each last */
    public ExampleReader(List<Scale> scales) {
        this.scales = List.copyOf(scales);
    }

    /** Reads a file from its bytes; {@code name} is what faults call it. Never throws for what stands in the file. */
    public Reading read(String name, byte[] bytes) {
        DefinitionFile file = DefinitionFile.read(name, bytes);
        Example example = example(file.root(), Digest.of(bytes));
        List<Fault> faults = file.faults();
        return new Reading(faults.isEmpty() ? Optional.of(example) : Optional.empty(), faults);
    }

    private Example example(DefinitionNode root, String digest) {
        String scale = root.word("scale", scales.stream().map(Scale::code).distinct().toList());
        Optional<Scale> known = scales.stream().filter(one -> one.code().equals(scale)).reduce((older, newer) -> newer);
        String occasion = known.map(one -> root.word("occasion", one.occasions().stream().map(Occasion::code).toList()))
                .orElseGet(() -> root.text("occasion"));
        List<Term> panel = root.list("panel").stream().map(node -> new Term(ScaleReader.code(node), node.wording("title"))).toList();
        Set<String> members = new HashSet<>(panel.stream().map(Term::code).toList());
        if (members.size() < FEWEST_MEMBERS || members.size() < panel.size()) {
            root.fault("panel", members.size() + " codes for " + panel.size() + " members",
                    FEWEST_MEMBERS + " members or more, each with a code of its own");
        }
        List<Example.Part> items = root.list("items").stream().map(node -> part(node, members)).toList();
        known.flatMap(one -> one.occasion(occasion)).ifPresent(one -> complete(root, one, items));
        return new Example(ScaleReader.code(root), Code.version(root), digest, root.wording("title"), root.wording("about"), scale, occasion,
                root.wording("story"), panel, items);
    }

    private static void complete(DefinitionNode root, Occasion occasion, List<Example.Part> items) {
        List<Integer> numbers = items.stream().map(Example.Part::item).toList();
        if (!numbers.equals(occasion.items())) {
            root.fault("items", "items " + numbers, "each item of the occasion once, in order: " + occasion.items());
        }
    }

    private static Example.Part part(DefinitionNode node, Set<String> members) {
        Map<String, Integer> ratings = new HashMap<>();
        DefinitionNode given = node.map("panel");
        members.stream().sorted().forEach(member -> ratings.put(member, given.integer(member, 1, 5)));
        return new Example.Part(node.integer("item", 1, MOST_ITEMS), node.wording("evidence"), ratings,
                Optional.of(node.integer("agreed", 1, 5)), Optional.of(node.wording("reasoning")));
    }
}
