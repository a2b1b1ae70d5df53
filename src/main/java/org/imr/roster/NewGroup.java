package org.imr.roster;

import java.util.List;

/**
 * What is needed to set up a group.
 *
 * @param site         code of its site, for good
 * @param edition      code of the edition it is taught from; the newest version is pinned
 * @param track        code of the part of the edition it goes through; null for the whole programme
 * @param facilitators e-mails of those who will run it
 */
public record NewGroup(String code, String site, GroupFacts facts, String edition, String track,
                       List<String> facilitators) {

    public NewGroup {
        facilitators = List.copyOf(facilitators);
    }

    /** Through the whole programme. */
    public NewGroup(String code, String site, GroupFacts facts, String edition, List<String> facilitators) {
        this(code, site, facts, edition, null, facilitators);
    }
}
