package org.imr.library;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.imr.credential.RequirementSet;
import org.imr.credential.RequirementSets;
import org.imr.curriculum.Curriculum;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Handout;
import org.imr.curriculum.Readability;
import org.imr.fidelity.Example;
import org.imr.fidelity.Examples;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Scales;
import org.imr.kernel.Fault;

/**
 * Reads and checks folders of definitions: at start, in the build, and as a command for those who write them.
 *
 * @param loaded all sound editions, scales, requirement sets and shared examples with their files
 */
public record DefinitionChecker(Curriculum curriculum, Scales scales, RequirementSets requirements, Examples examples,
                                List<Loaded> loaded) {

    /** Reads folders of editions, of scales (with shared examples in a folder `calibration` of them) and of requirement sets, those that ship first. */
    public static DefinitionChecker check(List<Path> curricula, List<Path> scaleFolders, List<Path> requirementFolders) {
        List<Loaded> loaded = new ArrayList<>();
        Curriculum curriculum = Curriculum.read(curricula, (edition, files) ->
            loaded.add(new Loaded(Definition.Kind.EDITION, pin(edition), files)));
        Scales scales = Scales.read(scaleFolders, (scale, file) -> loaded.add(new Loaded(Definition.Kind.SCALE, pin(scale), List.of(file))));
        RequirementSets requirements = RequirementSets.read(requirementFolders,
            (set, file) -> loaded.add(new Loaded(Definition.Kind.REQUIREMENTS, pin(set), List.of(file))));
        Examples examples = Examples.read(scaleFolders.stream().map(folder -> folder.resolve("calibration")).toList(), scales.scales(),
            (example, file) -> loaded.add(new Loaded(Definition.Kind.CALIBRATION, pin(example), List.of(file))));
        return new DefinitionChecker(curriculum, scales, requirements, examples, List.copyOf(loaded));
    }

    /** Checks folders that each hold a `curriculum/`, a `fidelity-scales/` and a `requirements/`, those that ship first. */
    public static DefinitionChecker check(List<Path> roots) {
        return check(roots.stream().map(root -> root.resolve("curriculum")).toList(),
            roots.stream().map(root -> root.resolve("fidelity-scales")).toList(), roots.stream().map(root -> root.resolve("requirements")).toList());
    }

    /** Everything that makes a file unusable, in the order of the files. */
    public List<Fault> faults() {
        return Stream.of(curriculum.faults(), scales.faults(), requirements.faults(), examples.faults()).flatMap(List::stream).toList();
    }

    /** One line for each handout in each language: words, pages it says it prints on, how hard it is to read. */
    public String readability() {
        TreeMap<String, Handout> handouts = new TreeMap<>();
        curriculum.editions().stream().flatMap(e -> e.modules().stream()).flatMap(m -> m.handouts().stream())
            .forEach(handout -> handouts.put(handout.code(), handout));
        StringBuilder table = new StringBuilder(line("handout", "version", "language", "words", "pages", "measure", "value"));
        handouts.values().forEach(handout -> handout.texts().forEach((language, text) -> {
            Readability found = Readability.of(language, text.markdown());
            table.append(line(handout.code(), handout.version(), language, found.words(), handout.pages(), found.measure(),
                String.format(Locale.ROOT, "%.1f", found.value())));
        }));
        return table.toString();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-40s %7s %8s %6s %5s  %-20s %5s%n", cells);
    }

    static Pin pin(Edition edition) {
        return new Pin(edition.code(), edition.version(), edition.digest());
    }

    static Pin pin(Scale scale) {
        return new Pin(scale.code(), scale.version(), scale.digest());
    }

    static Pin pin(RequirementSet set) {
        return new Pin(set.code(), set.version(), set.digest());
    }

    static Pin pin(Example example) {
        return new Pin(example.code(), example.version(), example.digest());
    }

    /** The command: folders as arguments, those that ship first. Prints every fault and the table; ends with 1 when there is a fault. */
    public static void main(String[] folders) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int faults = run(Arrays.stream(folders).filter(folder -> !folder.isBlank()).map(Path::of).distinct().toList(), out);
        System.exit(faults == 0 ? 0 : 1);
    }

    /** @return how many faults there are */
    static int run(List<Path> roots, PrintStream out) {
        DefinitionChecker checked = check(roots);
        checked.faults().forEach(out::println);
        out.println();
        out.print(checked.readability());
        out.println();
        out.printf("%d editions, %d scales, %d requirement sets, %d shared examples, %d faults%n", checked.curriculum().editions().size(),
            checked.scales().scales().size(), checked.requirements().sets().size(), checked.examples().examples().size(),
            checked.faults().size());
        return checked.faults().size();
    }
}
