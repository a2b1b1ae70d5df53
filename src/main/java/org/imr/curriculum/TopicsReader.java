package org.imr.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a module's topics and lays them over its sessions; sessions that are not said are spread evenly. */
record TopicsReader(int sessions, List<Topic> topics) {

    /** As many sessions as topics where the module does not say, but no more than the longest that ships. */
    private static final int USUAL_MOST = 5;

    static TopicsReader read(DefinitionNode root) {
        List<DefinitionNode> entries = root.list("topics");
        boolean said = entries.stream().anyMatch(entry -> entry.has("session"));
        int spread = Math.max(1, Math.min(USUAL_MOST, entries.size()));
        int sessions = root.optionalInteger("sessions", 1, Module.MAX_SESSIONS)
                .orElse(root.has("sessions") || said ? Module.MAX_SESSIONS : spread);
        Code codes = new Code();
        List<Topic> topics = new ArrayList<>();
        int reached = 1;
        for (DefinitionNode entry : entries) {
            int even = said ? reached : 1 + topics.size() * sessions / entries.size();
            reached = entry.integer("session", reached, sessions, even);
            topics.add(new Topic(codes.once(entry), reached, entry.wording("title"), entry.optionalWording("about")));
        }
        // Topics that say their sessions say how many there are, too.
        return new TopicsReader(root.has("sessions") || !said ? sessions : reached, topics);
    }

    /** The codes of the topics; empty when none could be read, so that nothing can be said about those who name one. */
    Optional<List<String>> codes() {
        return topics.isEmpty() ? Optional.empty() : Optional.of(topics.stream().map(Topic::code).toList());
    }
}
