package org.imr.roster;

import org.imr.credential.Standing;

/**
 * How far somebody who leads groups is in a requirement set.
 *
 * @param email of the person
 * @param asked true when the set is chosen at a site where they lead one of the groups
 */
public record LeaderStanding(String email, Standing standing, boolean asked) {
}
