package org.imr.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who could assess a group.
 *
 * @param sites      names of the sites at which they are an assessor; empty for one of all sites
 * @param bar        why they may not without an exception; nothing when they may
 * @param calibrated when they last rated a shared example
 */
public record Candidate(String email, String name, List<String> sites, Optional<Independence.Bar> bar, Optional<LocalDate> calibrated) {

    /** The names of their sites in one line. */
    public String siteNames() {
        return String.join(", ", sites);
    }

    public boolean isFree() {
        return bar.isEmpty();
    }
}
