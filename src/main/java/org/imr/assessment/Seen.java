package org.imr.assessment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.curriculum.Digest;
import org.imr.kernel.Rejected;

/**
 * What somebody had before them when they signed: a fingerprint of each item that counts and of the sources, as one word a form can carry.
 * Nobody signs what was changed meanwhile on another screen.
 */
record Seen(Map<String, String> parts) {

    private static final String SOURCES = "sources";

    static Seen of(Tally tally, List<String> sources) {
        Map<String, String> parts = new TreeMap<>();
        tally.counted().forEach((item, line) -> parts.put(String.valueOf(item), print(line.value() + "\n" + line.rationale())));
        parts.put(SOURCES, print(String.join("\n", sources)));
        return new Seen(parts);
    }

    /** As a form has sent it, whatever that is. */
    static Seen of(String sent) {
        return new Seen(Stream.ofNullable(sent).flatMap(text -> Arrays.stream(text.split("_"))).map(part -> part.split("-", 2))
            .filter(part -> part.length == 2).collect(Collectors.toMap(part -> part[0], part -> part[1], (one, other) -> other, TreeMap::new)));
    }

    String word() {
        return parts.entrySet().stream().map(part -> part.getKey() + "-" + part.getValue()).collect(Collectors.joining("_"));
    }

    /** @throws Rejected `assessment.changed-since-seen` with the items, `assessment.sources-since-seen`: it is not what stands now */
    void mustBe(Seen now) {
        String items = Stream.concat(parts.keySet().stream(), now.parts.keySet().stream()).filter(part -> part.matches("[0-9]{1,3}"))
            .filter(part -> !Objects.equals(parts.get(part), now.parts.get(part))).map(Integer::valueOf).distinct().sorted().map(String::valueOf)
            .collect(Collectors.joining(", "));
        if (!items.isEmpty()) {
            throw new Rejected("assessment.changed-since-seen", items);
        }
        if (!parts.equals(now.parts)) {
            throw new Rejected("assessment.sources-since-seen");
        }
    }

    private static String print(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
