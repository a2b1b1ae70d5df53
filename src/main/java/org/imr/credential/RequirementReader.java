package org.imr.credential;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imr.curriculum.Code;
import org.imr.curriculum.DefinitionFile;
import org.imr.curriculum.DefinitionNode;
import org.imr.curriculum.Digest;
import org.imr.kernel.Fault;

/** Reads a requirement set's definition file and checks that it makes sense. */
public final class RequirementReader {

    /** The kinds of training that are recorded. */
    static final List<String> KINDS = List.of("base-course", "refresher", "fidelity-course", "supervision");
    private static final String CODE = "[A-Za-z0-9_-]{1,40}";
    private static final int MOST_UNITS = 1000;
    private static final int MOST_MODULES = 100;
    private static final int MOST_MONTHS = 120;

    /**
     * What came of reading a file.
     *
     * @param set    empty when there is any fault
     * @param faults everything wrong with the file, by line
     */
    public record Reading(Optional<RequirementSet> set, List<Fault> faults) {
    }

    private RequirementReader() {
    }

    /** Reads a file from its bytes; {@code name} is what faults call it. Never throws for what stands in the file. */
    public static Reading read(String name, byte[] bytes) {
        DefinitionFile file = DefinitionFile.read(name, bytes);
        RequirementSet set = set(file.root(), Digest.of(bytes));
        List<Fault> faults = file.faults();
        return new Reading(faults.isEmpty() ? Optional.of(set) : Optional.empty(), faults);
    }

    private static RequirementSet set(DefinitionNode root, String digest) {
        Set<String> known = new HashSet<>();
        List<Reference> references = new ArrayList<>();
        for (DefinitionNode node : root.list("references")) {
            references.add(new Reference(once(node, known), node.flag("verified"), node.wording("text")));
        }
        Set<String> seen = new HashSet<>();
        List<Requirement> requirements = new ArrayList<>();
        for (DefinitionNode node : root.list("requirements")) {
            requirements.add(requirement(node, seen, known));
        }
        return new RequirementSet(code(root), Code.version(root), digest, root.wording("title"), root.wording("about"), references, requirements);
    }

    private static Requirement requirement(DefinitionNode node, Set<String> seen, Set<String> references) {
        List<String> sources = node.texts("sources");
        sources.stream().filter(source -> !references.contains(source))
            .forEach(source -> node.fault("sources", source, "the code of a reference of this file"));
        boolean beforeRunning = node.flag("before-running", false);
        boolean optional = node.flag("optional", false);
        if (beforeRunning && optional) {
            node.fault("optional", "true", "false, for what must be met before running a group");
        }
        return new Requirement(once(node, seen), node.wording("title"), sources, amount(node), beforeRunning, optional,
            node.has("due-months") ? Optional.of(node.integer("due-months", 0, MOST_MONTHS)) : Optional.empty());
    }

    private static Requirement.Amount amount(DefinitionNode node) {
        if (node.has("modules")) {
            return new Requirement.Run(node.integer("modules", 1, MOST_MODULES));
        }
        List<String> kinds = node.texts("training");
        kinds.stream().filter(kind -> !KINDS.contains(kind)).forEach(kind -> node.fault("training", kind, "one of " + String.join(", ", KINDS)));
        int percent = node.integer("attendance-percent", 1, 100, 100);
        return node.has("lessons")
            ? new Requirement.Learning(kinds, node.integer("lessons", 1, MOST_UNITS), node.integer("lesson-minutes", 1, 600), percent)
            : new Requirement.Learning(kinds, node.integer("hours", 1, MOST_UNITS), Requirement.MINUTES_OF_AN_HOUR, percent);
    }

    private static String once(DefinitionNode node, Set<String> seen) {
        String code = code(node);
        if (!code.isBlank() && !seen.add(code)) {
            node.fault("code", code + " again", "each code once");
        }
        return code;
    }

    private static String code(DefinitionNode node) {
        String code = node.text("code");
        if (!code.isBlank() && !code.matches(CODE)) {
            node.fault("code", code, "letters, digits, - and _, at most 40");
        }
        return code;
    }
}
