package org.imr.curriculum;

import java.util.List;
import java.util.Optional;

/** What the front matter of a handout says alike in every language. */
record HandoutFacts(String version, Optional<String> topic, Optional<String> oneOf, int pages) {

    static final HandoutFacts NONE = new HandoutFacts("", Optional.empty(), Optional.empty(), 1);
    /** A sheet is one to three pages; a site's own may be a little booklet. */
    private static final int MOST_PAGES = 20;

    /** @param topics the codes of the module's topics; empty when they could not be read */
    static HandoutFacts read(DefinitionNode root, Optional<List<String>> topics) {
        Optional<String> topic = topics.isPresent() && root.has("topic") ? Optional.of(root.word("topic", topics.get()))
                : root.optionalText("topic");
        return new HandoutFacts(root.text("version"), topic, root.optionalText("one-of"), root.integer("pages", 1, MOST_PAGES, 1));
    }

    /** Adds a fault for each thing that the English sheet says otherwise. */
    void compare(DefinitionNode root, HandoutFacts english) {
        compare(root, "version", version, english.version);
        compare(root, "topic", topic.orElse("nothing"), english.topic.orElse("nothing"));
        compare(root, "one-of", oneOf.orElse("nothing"), english.oneOf.orElse("nothing"));
        compare(root, "pages", String.valueOf(pages), String.valueOf(english.pages));
    }

    private static void compare(DefinitionNode root, String key, String own, String english) {
        if (!own.isEmpty() && !own.equals(english)) {
            root.fault(key, own, english + ", as the English sheet");
        }
    }
}
