package org.imr.api;

import java.time.LocalDate;
import org.imr.kernel.Word;
import org.imr.roster.GroupLine;
import org.imr.roster.SessionLine;

/**
 * One group in the list.
 *
 * @param people        how many are in it today, or were on its last day
 * @param nextSession   the day of the next session, or null
 * @param reachedModule code of the module taught last, or null
 */
public record GroupSummary(String code, String name, String site, String status, String edition, String editionVersion, int people,
                           LocalDate nextSession, String reachedModule) {

    static GroupSummary of(GroupLine group) {
        return new GroupSummary(group.code(), group.name(), group.siteName(), Word.of(group.status()), group.edition(),
            group.editionVersion(), group.people(), group.next().map(SessionLine::date).orElse(null), group.reached().orElse(null));
    }
}
