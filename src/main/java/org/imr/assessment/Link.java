package org.imr.assessment;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.imr.kernel.Rejected;

/** The address of a record within the product, as somebody copies it from the browser. */
final class Link {

    private static final Set<String> ROOMS = Set.of("groups", "participants", "assessments", "library");
    private static final Pattern PATH = Pattern.compile("/([a-z]+)(/[\\p{L}\\p{Nd}_-]{1,64}){0,5}");

    private Link() {
    }

    /** The path of the address; nothing for nothing. @throws Rejected `followup.link` for an address of anything else */
    static Optional<String> path(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        String path = Optional.ofNullable(parsed(typed.strip())).map(URI::getPath).orElse("");
        var matcher = PATH.matcher(path);
        if (!matcher.matches() || !ROOMS.contains(matcher.group(1))) {
            throw new Rejected("followup.link");
        }
        return Optional.of(path);
    }

    private static URI parsed(String typed) {
        try {
            return URI.create(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
