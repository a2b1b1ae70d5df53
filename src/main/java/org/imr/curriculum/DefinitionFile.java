package org.imr.curriculum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imr.kernel.Fault;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * One definition file in YAML, read from its bytes. Nothing is thrown for a faulty file: readers ask the tree for what they need,
 * every fault is collected with its line and key, and {@link #faults()} gives them all at the end.
 */
public final class DefinitionFile {

    /** The largest file, in bytes. */
    public static final int MAX_BYTES = 1024 * 1024;
    /** The deepest nesting of maps and lists. */
    public static final int MAX_DEPTH = 32;
    private static final int LONGEST_MESSAGE = 300;

    private record Placed(int line, Fault fault) {
    }

    private final String name;
    private final Optional<Fault> broken;
    private final DefinitionNode root;
    private final List<DefinitionNode> nodes = new ArrayList<>();
    private final List<Placed> faults = new ArrayList<>();

    private DefinitionFile(String name, MappingNode tree, Optional<Fault> broken) {
        this.name = name;
        this.broken = broken;
        this.root = new DefinitionNode(this, "", tree);
    }

    /**
     * Reads a file. A file that is no YAML, is over {@value #MAX_BYTES} bytes or {@value #MAX_DEPTH} levels, or uses aliases, has an
     * empty tree and exactly one fault.
     *
     * @param name what faults call the file
     */
    public static DefinitionFile read(String name, byte[] bytes) {
        try {
            return new DefinitionFile(name, YamlTree.read(name, bytes), Optional.empty());
        } catch (YamlTree.Broken e) {
            return new DefinitionFile(name, null, Optional.of(e.fault()));
        }
    }

    /** What faults call the file. */
    public String name() {
        return name;
    }

    /** The map at the top; empty when the file could not be read at all. */
    public DefinitionNode root() {
        return root;
    }

    /**
     * Everything wrong with the file, by line. To be called after all has been read: a key of a visited map that nobody asked for is
     * reported as unknown.
     */
    public List<Fault> faults() {
        if (broken.isPresent()) {
            return List.of(broken.get());
        }
        List<Placed> all = new ArrayList<>(faults);
        nodes.forEach(node -> node.unknownKeys((fault, line) -> all.add(new Placed(line, fault))));
        return all.stream().sorted(Comparator.comparingInt(Placed::line)).map(Placed::fault).distinct().toList();
    }

    void visited(DefinitionNode node) {
        nodes.add(node);
    }

    void add(int line, String path, String found, String expected) {
        faults.add(new Placed(line, fault(line, path, found, expected)));
    }

    Fault fault(int line, String path, String found, String expected) {
        return new Fault(name, "line " + line + (path.isEmpty() ? "" : ", " + shortened(path)), shortened(found), shortened(expected));
    }

    /** What stands in a file may be as long as the file; a message is to be read. */
    static String shortened(String text) {
        return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "\u2026";
    }

    static int line(Optional<Mark> mark) {
        return mark.map(m -> m.getLine() + 1).orElse(1);
    }
}
