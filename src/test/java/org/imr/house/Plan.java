package org.imr.house;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The table of rooms: what each may import. A room may also import what the rooms named for it may import. */
final class Plan {

    private static final String ROOT = "org.imr.";
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
        Map.entry("kernel", List.of()),
        Map.entry("curriculum", List.of("kernel")),
        Map.entry("fidelity", List.of("kernel", "curriculum")),
        Map.entry("credential", List.of("kernel", "curriculum")),
        Map.entry("workbook", List.of("kernel")),
        Map.entry("access", List.of("kernel")),
        Map.entry("draft", List.of("access")),
        Map.entry("library", List.of("access", "curriculum", "fidelity", "credential")),
        Map.entry("roster", List.of("access", "library")),
        Map.entry("goal", List.of("roster")),
        Map.entry("session", List.of("goal", "roster", "draft", "fidelity")),
        Map.entry("evidence", List.of("session", "goal", "roster", "fidelity")),
        Map.entry("assessment", List.of("evidence")),
        Map.entry("oversight", List.of("assessment")),
        Map.entry("mail", List.of("assessment")),
        Map.entry("exchange", List.of("oversight", "workbook")),
        Map.entry("report", List.of("oversight", "workbook")),
        Map.entry("api", List.of("exchange", "report")),
        Map.entry("web.kit", List.of("exchange", "report", "mail")),
        // Every other room of pages; see room().
        Map.entry("web", List.of("web.kit", "exchange", "report", "mail")),
        Map.entry("platform", List.of("api", "web")));

    private Plan() {
    }

    /** The room of a class of ours: `goal`, `web.kit`, `web.groups`; the first word after `org.imr.`, two for pages. */
    static String room(String packageName) {
        String[] words = packageName.substring(Math.min(packageName.length(), ROOT.length())).split("\\.");
        return words[0].equals("web") && words.length > 1 ? "web." + words[1] : words[0];
    }

    static boolean isOurs(String packageName) {
        return packageName.startsWith(ROOT);
    }

    static boolean knows(String room) {
        return MAY_IMPORT.containsKey(row(room));
    }

    /** Rooms of pages share a row and do not see each other; the start of everything sees them all. */
    static boolean allows(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        boolean isPage = row(to).equals("web");
        return isPage ? from.equals("platform") : reach(row(from)).contains(to);
    }

    /** All that a room may import, by the table and by what it leads to. */
    static Set<String> reach(String room) {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(MAY_IMPORT.get(row(room)));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(MAY_IMPORT.get(next));
            }
        }
        return found;
    }

    private static String row(String room) {
        return room.startsWith("web.") && !room.equals("web.kit") ? "web" : room;
    }
}
