package org.imr.curriculum;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.imr.kernel.Fault;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Bytes into a YAML tree, within limits: a hostile file costs no more than reading it once. */
final class YamlTree {

    private static final LoadSettings SETTINGS = LoadSettings.builder().setCodePointLimit(DefinitionFile.MAX_BYTES)
            .setMaxAliasesForCollections(0).setAllowRecursiveKeys(false).build();

    private YamlTree() {
    }

    /** The tree of the file, whose top is a map. */
    static MappingNode read(String name, byte[] bytes) throws Broken {
        if (bytes.length > DefinitionFile.MAX_BYTES) {
            throw new Broken(name, "", bytes.length + " bytes", "at most " + DefinitionFile.MAX_BYTES + " bytes");
        }
        String text = text(name, bytes);
        try {
            checkEvents(name, text);
            Optional<Node> node = new Compose(SETTINGS).composeString(text);
            if (node.isPresent() && node.get() instanceof MappingNode map) {
                return map;
            }
            throw new Broken(name, "", node.isPresent() ? "no map at the top" : "nothing", "a map of keys and values");
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            throw new Broken(name, mark.map(YamlTree::place).orElse(""), e.getProblem(), "YAML");
        } catch (YamlEngineException e) {
            throw new Broken(name, "", e.getMessage().lines().findFirst().orElse("a fault"), "YAML");
        }
    }

    private static String text(String name, byte[] bytes) throws Broken {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            long line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new Broken(name, "line " + line, "bytes that are no UTF-8", "UTF-8");
        }
    }

    /** Walks the events before the tree is built: building is recursive, and an alias lets a small file stand for a huge one. */
    private static void checkEvents(String name, String text) throws Broken {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            String place = event.getStartMark().map(YamlTree::place).orElse("");
            if (event instanceof AliasEvent) {
                throw new Broken(name, place, "an alias (*name)", "every value written out");
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DefinitionFile.MAX_DEPTH) {
                throw new Broken(name, place, "more than " + DefinitionFile.MAX_DEPTH + " levels", "fewer levels");
            }
        }
    }

    private static String place(Mark mark) {
        return "line " + (mark.getLine() + 1);
    }

    /** The file is no readable YAML; says the one thing that stopped the reading. */
    static final class Broken extends Exception {

        private final Fault fault;

        Broken(String file, String place, String found, String expected) {
            super(found);
            this.fault = new Fault(file, place, DefinitionFile.shortened(found), expected);
        }

        Fault fault() {
            return fault;
        }
    }
}
