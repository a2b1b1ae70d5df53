package org.imr.assessment;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An assessor's notes on one item, by source (an interview, the observation), kept as one text: a line with the source's code in
 * brackets, then its notes. A line of a note that begins with a bracket or a backslash gets a backslash before it.
 */
final class SourceNotes {

    private SourceNotes() {
    }

    /** The one text; null when nothing was noted. */
    static String write(Map<String, String> bySource) {
        StringBuilder text = new StringBuilder();
        bySource.forEach((source, note) -> {
            if (note != null && !note.isBlank()) {
                text.append('[').append(source).append("]\n");
                note.strip().lines().forEach(line -> text.append(escaped(line)).append('\n'));
            }
        });
        return text.length() == 0 ? null : text.toString();
    }

    /** The notes by source; a text from elsewhere that names no source stands under the empty one. */
    static Map<String, String> read(String text) {
        Map<String, StringBuilder> notes = new LinkedHashMap<>();
        String source = "";
        for (String line : text == null ? new String[0] : text.split("\n")) {
            if (line.startsWith("[") && line.endsWith("]")) {
                source = line.substring(1, line.length() - 1);
            } else {
                notes.computeIfAbsent(source, code -> new StringBuilder()).append(line.startsWith("\\") ? line.substring(1) : line).append('\n');
            }
        }
        Map<String, String> read = new LinkedHashMap<>();
        notes.forEach((code, note) -> read.put(code, note.toString().strip()));
        return read;
    }

    private static String escaped(String line) {
        return line.startsWith("[") || line.startsWith("\\") ? "\\" + line : line;
    }
}
