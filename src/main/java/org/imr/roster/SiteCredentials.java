package org.imr.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.imr.credential.RequirementSet;
import org.imr.credential.Standing;

/**
 * How far the facilitators of a site are in what is asked of them.
 *
 * @param chosen  code of the requirement set; null when none was chosen
 * @param set     empty when none was chosen, or its file was never loaded here
 * @param choices the sets that can be chosen
 * @param people  the facilitators of today, by name; none without a set
 */
public record SiteCredentials(String site, String name, int version, String chosen, Optional<RequirementSet> set,
                              List<RequirementSet> choices, List<Person> people) {

    /** One facilitator. */
    public record Person(UUID id, String name, Standing standing) {
    }
}
