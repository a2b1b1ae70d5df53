package org.imr.curriculum;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads codes: letters, digits, {@code -} and {@code _}, at most 40, each once in its list. */
public final class Code {

    private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private static final int LONGEST_VERSION = 40;

    private final Set<String> seen = new HashSet<>();

    /** The code at the key {@code code}, checked also against those this reader has seen before. */
    String once(DefinitionNode node) {
        String code = read(node);
        if (!code.isEmpty() && !seen.add(code)) {
            node.fault("code", code + " again", "each code once");
        }
        return code;
    }

    /** The code at the key {@code code}. */
    static String read(DefinitionNode node) {
        String code = node.text("code");
        if (!code.isEmpty() && !PATTERN.matcher(code).matches()) {
            node.fault("code", code, "letters, digits, - and _, at most 40");
        }
        return code;
    }

    /** The version at the key {@code version}: any text that a person would call one. */
    public static String version(DefinitionNode node) {
        String version = node.text("version");
        if (version.length() > LONGEST_VERSION) {
            node.fault("version", version, "at most " + LONGEST_VERSION + " letters, such as 2 or 2026-01");
        }
        return version;
    }

    /** A code that has to be the name of the place it stands in. */
    static String read(DefinitionNode node, String key, String place) {
        String code = node.text(key);
        if (!code.isEmpty() && !code.equals(place)) {
            node.fault(key, code, place + ", as its place says");
        }
        return code;
    }
}
