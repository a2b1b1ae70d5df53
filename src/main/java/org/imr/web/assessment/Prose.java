package org.imr.web.assessment;

import java.util.ArrayList;
import java.util.List;

/** Part of a plain text: a paragraph, or the points of a list (lines that begin with a hyphen). */
public record Prose(boolean list, List<String> lines) {

    /** The parts of a text in their order. */
    static List<Prose> of(String text) {
        List<Prose> parts = new ArrayList<>();
        for (String line : text == null ? List.<String>of() : text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            boolean point = line.startsWith("- ");
            if (point && !parts.isEmpty() && parts.get(parts.size() - 1).list()) {
                parts.get(parts.size() - 1).lines().add(line.substring(2));
            } else {
                parts.add(new Prose(point, new ArrayList<>(List.of(point ? line.substring(2) : line))));
            }
        }
        return parts;
    }
}
