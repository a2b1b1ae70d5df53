package org.imr.roster;

import java.time.LocalDate;

/**
 * A stay is about to be given that last day. The rooms above look at what they keep of the person in that group and throw
 * {@link org.imr.kernel.Rejected} when some of it would then lie outside of the stay: this room knows nothing of it.
 *
 * @param cameBack the first day of the stay after this one, or null
 */
public record StayEnds(Group group, Participant person, LocalDate lastDay, LocalDate cameBack) {
}
