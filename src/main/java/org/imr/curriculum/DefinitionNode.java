package org.imr.curriculum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.imr.kernel.Fault;
import org.imr.kernel.Wording;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One map of a definition file, asked key by key. An answer that is missing or of the wrong kind becomes a fault of the file and a
 * harmless stand-in (empty text, the lowest number, false, an empty list), so that one reading finds all faults. A key written with
 * nothing behind it counts as missing.
 */
public final class DefinitionNode {

    private final DefinitionFile file;
    private final String path;
    private final int line;
    private final boolean standIn;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final Map<String, DefinitionNode> maps = new LinkedHashMap<>();
    private final Map<String, List<DefinitionNode>> lists = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    /** @param tree the map's node; null for an empty stand-in, whose absence has been reported and which reports nothing more */
    DefinitionNode(DefinitionFile file, String path, MappingNode tree) {
        this.file = file;
        this.path = path;
        this.standIn = tree == null;
        this.line = tree == null ? 1 : DefinitionFile.line(tree.getStartMark());
        if (tree != null) {
            tree.getValue().forEach(this::take);
            file.visited(this);
        }
    }

    private void take(NodeTuple entry) {
        int keyLine = DefinitionFile.line(entry.getKeyNode().getStartMark());
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            file.add(keyLine, path, "a list or map as key", "a text as key");
        } else if (keyLines.putIfAbsent(key.getValue(), keyLine) != null) {
            file.add(keyLine, path(key.getValue()), "the same key again", "each key once");
        } else if (!entry.getValueNode().getTag().equals(Tag.NULL)) {
            values.put(key.getValue(), entry.getValueNode());
        }
    }

    /** The keys from the top to here, as faults name them, such as {@code items[3].rule}. */
    public String path() {
        return path;
    }

    /** The line where this map begins, from 1. */
    public int line() {
        return line;
    }

    /** The keys that stand here, in the file's order. */
    public List<String> keys() {
        return List.copyOf(keyLines.keySet());
    }

    /** True when the key stands here with a value. */
    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** True when the key stands here with a single value, for keys that take a word or a list. */
    public boolean isSingle(String key) {
        return has(key) && values.get(key) instanceof ScalarNode;
    }

    /** A required text, not blank, as it stands: {@code 1.10} stays 1.10. */
    public String text(String key) {
        return require(key, "a text") ? scalar(key, "a text") : "";
    }

    /** A text that may be absent. */
    public Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(scalar(key, "a text")) : Optional.empty();
    }

    /** A required whole number within the limits; {@code min} after a fault. */
    public int integer(String key, int min, int max) {
        return require(key, "a whole number") ? number(key, min, max).orElse(min) : min;
    }

    /** A whole number within the limits that may be absent, then {@code absent}; {@code min} after a fault. */
    public int integer(String key, int min, int max, int absent) {
        return has(key) ? number(key, min, max).orElse(min) : absent;
    }

    /** A whole number within the limits that may be absent; empty also after a fault. */
    public OptionalInt optionalInteger(String key, int min, int max) {
        return has(key) ? number(key, min, max) : OptionalInt.empty();
    }

    /** A required {@code true} or {@code false}. */
    public boolean flag(String key) {
        return require(key, "true or false") && truth(key);
    }

    /** A {@code true} or {@code false} that may be absent, then {@code absent}. */
    public boolean flag(String key, boolean absent) {
        return has(key) ? truth(key) : absent;
    }

    /** A required map; an empty one after a fault. */
    public DefinitionNode map(String key) {
        return require(key, "a map") ? child(key) : new DefinitionNode(file, path(key), null);
    }

    /** A map that may be absent. */
    public Optional<DefinitionNode> optionalMap(String key) {
        return has(key) ? Optional.of(child(key)) : Optional.empty();
    }

    /** A required list of maps with at least one entry. */
    public List<DefinitionNode> list(String key) {
        return require(key, "a list of maps") ? filled(key, children(key)) : List.of();
    }

    /** A list of maps that may be absent or empty. */
    public List<DefinitionNode> optionalList(String key) {
        return has(key) ? children(key) : List.of();
    }

    /** A required list of texts with at least one entry. */
    public List<String> texts(String key) {
        return require(key, "a list of texts") ? filled(key, scalars(key)) : List.of();
    }

    /** A list of texts that may be absent or empty. */
    public List<String> optionalTexts(String key) {
        return has(key) ? scalars(key) : List.of();
    }

    /** A required text in several languages: a map with {@code en} and, if there, {@code da} and {@code nb}. */
    public Wording wording(String key) {
        return require(key, "a map with en, da, nb") ? child(key).asWording() : new Wording(Map.of("en", ""));
    }

    /** A text in several languages that may be absent. */
    public Optional<Wording> optionalWording(String key) {
        return has(key) ? Optional.of(child(key).asWording()) : Optional.empty();
    }

    /** This very map as a text in several languages, for lists of wordings. */
    public Wording asWording() {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        byLanguage.put("en", text("en"));
        Wording.LANGUAGES.stream().skip(1).forEach(l -> optionalText(l).ifPresent(t -> byLanguage.put(l, t)));
        return new Wording(byLanguage);
    }

    /** Leaves the keys not asked for unjudged, after a fault that makes it impossible to know which belong here. */
    public void ignoreRest() {
        asked.addAll(keyLines.keySet());
    }

    /** Adds a fault at a key of this map, for what only the reader of the content can judge. */
    public void fault(String key, String found, String expected) {
        if (!standIn) {
            file.add(lineOf(key), path(key), found, expected);
        }
    }

    /** Adds a fault at the key if its text is none of the expected words, and gives the text as it stands. */
    public String word(String key, List<String> expected) {
        String text = text(key);
        if (!text.isEmpty() && !expected.contains(text)) {
            fault(key, text, "one of " + String.join(", ", expected));
        }
        return text;
    }

    void unknownKeys(ObjIntConsumer<Fault> found) {
        keyLines.forEach((key, at) -> {
            if (!asked.contains(key)) {
                found.accept(file.fault(at, path(key), "a key that is not known here", "one of " + String.join(", ", asked)), at);
            }
        });
    }

    private boolean require(String key, String expected) {
        if (!has(key)) {
            fault(key, "nothing", expected);
        }
        return values.containsKey(key);
    }

    private String scalar(String key, String expected) {
        return scalar(values.get(key), path(key), expected);
    }

    private String scalar(Node node, String at, String expected) {
        int where = DefinitionFile.line(node.getStartMark());
        if (!(node instanceof ScalarNode scalar)) {
            file.add(where, at, kind(node), expected);
            return "";
        }
        if (scalar.getValue().isBlank()) {
            file.add(where, at, "an empty text", expected);
        }
        return scalar.getValue();
    }

    private OptionalInt number(String key, int min, int max) {
        String text = scalar(key, "a whole number");
        try {
            int number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // said below, together with numbers out of the limits
        }
        fault(key, text.isBlank() ? "nothing" : text, "a whole number from " + min + " to " + max);
        return OptionalInt.empty();
    }

    private boolean truth(String key) {
        String text = scalar(key, "true or false");
        if (!text.equals("true") && !text.equals("false")) {
            fault(key, text.isBlank() ? "nothing" : text, "true or false");
        }
        return text.equals("true");
    }

    private DefinitionNode child(String key) {
        return maps.computeIfAbsent(key, k -> child(values.get(k), path(k)));
    }

    private DefinitionNode child(Node node, String at) {
        if (node instanceof MappingNode map) {
            return new DefinitionNode(file, at, map);
        }
        file.add(DefinitionFile.line(node.getStartMark()), at, kind(node), "a map");
        return new DefinitionNode(file, at, null);
    }

    private List<DefinitionNode> children(String key) {
        return lists.computeIfAbsent(key, k -> {
            List<DefinitionNode> children = new ArrayList<>();
            elements(k).forEach(node -> children.add(child(node, path(k) + "[" + (children.size() + 1) + "]")));
            return List.copyOf(children);
        });
    }

    private List<String> scalars(String key) {
        List<String> texts = new ArrayList<>();
        elements(key).forEach(node -> texts.add(scalar(node, path(key) + "[" + (texts.size() + 1) + "]", "a text")));
        return List.copyOf(texts);
    }

    private List<Node> elements(String key) {
        if (values.get(key) instanceof SequenceNode list) {
            return list.getValue();
        }
        fault(key, kind(values.get(key)), "a list");
        return List.of();
    }

    private <T> List<T> filled(String key, List<T> list) {
        if (list.isEmpty() && values.get(key) instanceof SequenceNode) {
            fault(key, "an empty list", "at least one entry");
        }
        return list;
    }

    private int lineOf(String key) {
        return keyLines.getOrDefault(key, line);
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String kind(Node node) {
        return node instanceof MappingNode ? "a map" : node instanceof SequenceNode ? "a list" : "a single value";
    }
}
