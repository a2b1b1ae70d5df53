package org.imr.assessment;

import java.time.LocalDate;

/**
 * What the group sets out to do.
 *
 * @param item    the number of the item it is for
 * @param doer    e-mail of whoever does it; empty: all who run the group
 * @param shownBy what will show that it is done
 */
public record ActionEntry(int item, String what, String doer, LocalDate due, String shownBy) {
}
