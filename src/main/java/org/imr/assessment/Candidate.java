package org.imr.assessment;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who could assess a group.
 *
 * @param sites names of the sites at which they are an assessor; empty for one of all sites
 * @param bar   why they may not without an exception; nothing when they may
 */
public record Candidate(String email, String name, List<String> sites, Optional<Independence.Bar> bar) {

    /** The names of their sites in one line. */
    public String siteNames() {
        return String.join(", ", sites);
    }

    public boolean isFree() {
        return bar.isEmpty();
    }
}
