package org.imr.fidelity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.imr.curriculum.Code;
import org.imr.curriculum.DefinitionFile;
import org.imr.curriculum.DefinitionNode;
import org.imr.curriculum.Digest;
import org.imr.kernel.Fault;

/** Reads a scale's definition file and checks that it makes sense. */
public final class ScaleReader {

    private static final String CODE = "[A-Za-z0-9_-]{1,40}";

    /**
     * What came of reading a file.
     *
     * @param scale  the scale; empty when there is any fault
     * @param faults everything wrong with the file, by line
     */
    public record Reading(Optional<Scale> scale, List<Fault> faults) {
    }

    private ScaleReader() {
    }

    /** Reads a file from its bytes; {@code name} is what faults call it. Never throws for what stands in the file. */
    public static Reading read(String name, byte[] bytes) {
        DefinitionFile file = DefinitionFile.read(name, bytes);
        Scale scale = scale(file.root(), Digest.of(bytes));
        List<Fault> faults = file.faults();
        return new Reading(faults.isEmpty() ? Optional.of(scale) : Optional.empty(), faults);
    }

    private static Scale scale(DefinitionNode root, String digest) {
        List<Reference> references = coded(root.list("references"), n -> new Reference(code(n), n.flag("verified"), n.wording("text")));
        Set<String> known = codes(references, Reference::code);
        List<Term> sources = coded(root.optionalList("sources"), ScaleReader::term);
        List<Term> areas = coded(root.optionalList("topic-areas"), ScaleReader::term);
        List<TechniqueCategory> categories = categories(root);
        List<Technique> skills = coded(root.optionalList("skills"), ScaleReader::technique);
        List<BandSet> bandSets = coded(root.list("band-sets"), n -> BandReader.read(n, known));
        RuleReader rules = new RuleReader(areas.size(), codes(categories, TechniqueCategory::code), codes(skills, Technique::code));
        List<Item> items = new ItemReader(known, codes(sources, Term::code), rules).read(root.list("items"));
        List<Occasion> occasions = coded(root.list("occasions"), new OccasionReader(items.size())::read);
        ReviewReader reviews = new ReviewReader();
        List<ReviewStep> review = coded(root.optionalList("review"), reviews::read).stream().sorted(Comparator.comparingInt(ReviewStep::days)).toList();
        reviews.check(root, review);
        return new Scale(code(root), Code.version(root), digest, root.wording("title"), root.wording("about"), references, occasions,
                bandSets, sources, areas, categories, skills, items, PublishedReader.read(root, known, items.size(),
                        occasions.stream().map(Occasion::code).toList()), review);
    }

    private static Term term(DefinitionNode node) {
        return new Term(code(node), node.wording("title"));
    }

    private static Technique technique(DefinitionNode node) {
        return new Technique(code(node), node.wording("title"), node.wording("about"));
    }

    /** A session keeps technique codes without their category, so a code may stand in one category only. */
    private static List<TechniqueCategory> categories(DefinitionNode root) {
        Set<String> techniques = new HashSet<>();
        return coded(root.optionalList("technique-categories"), n -> new TechniqueCategory(code(n), n.wording("title"),
                coded(n.list("techniques"), ScaleReader::technique, techniques)));
    }

    /** Reads each entry, and reports a code that stands twice in the list. */
    private static <T> List<T> coded(List<DefinitionNode> nodes, Function<DefinitionNode, T> read) {
        return coded(nodes, read, new HashSet<>());
    }

    private static <T> List<T> coded(List<DefinitionNode> nodes, Function<DefinitionNode, T> read, Set<String> seen) {
        List<T> all = new ArrayList<>();
        for (DefinitionNode node : nodes) {
            all.add(read.apply(node));
            node.optionalText("code").filter(c -> !seen.add(c)).ifPresent(c -> node.fault("code", c + " again", "each code once"));
        }
        return all;
    }

    static String code(DefinitionNode node) {
        String code = node.text("code");
        if (!code.isBlank() && !code.matches(CODE)) {
            node.fault("code", code, "letters, digits, - and _, at most 40");
        }
        return code;
    }

    private static <T> Set<String> codes(List<T> all, Function<T, String> code) {
        Set<String> codes = new HashSet<>();
        all.forEach(one -> codes.add(code.apply(one)));
        return codes;
    }
}
