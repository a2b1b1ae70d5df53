package org.imr.roster;

import java.util.Optional;

/**
 * One group as the list shows it.
 *
 * @param people  how many are in it today
 * @param next    the next session to come
 * @param reached code of the module that was taught last
 */
public record GroupLine(String code, String name, String siteName, Group.Status status, String edition, String editionVersion,
                        String editionDigest, int people, Optional<SessionLine> next, Optional<String> reached) {
}
