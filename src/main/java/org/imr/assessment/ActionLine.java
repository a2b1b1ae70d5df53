package org.imr.assessment;

import java.time.LocalDate;

/**
 * An action as it is read.
 *
 * @param assessment code of the assessment it came from
 * @param doer       e-mail; empty for all who run the group
 * @param doerName   null for all who run the group
 * @param word       how it went, or why it was dropped; null while it is open, or when nobody had to say
 * @param endedOn    null while it is open
 * @param late       open, and its day has passed
 */
public record ActionLine(String assessment, String groupName, String site, int number, int item, String what, String doer, String doerName,
                         LocalDate due, String shownBy, ActionPoint.State state, String word, LocalDate endedOn, boolean late, int version) {

    static ActionLine of(ActionPoint from, LocalDate today) {
        return new ActionLine(from.assessment().code(), from.assessment().group().name(), from.assessment().group().site().name(), from.number(),
            from.item(), from.what(), from.doer() == null ? "" : from.doer().email(), from.doer() == null ? null : from.doer().name(),
            from.due(), from.shownBy(), from.state(), from.word(), from.endedOn(),
            from.state() == ActionPoint.State.OPEN && from.due().isBefore(today), from.version());
    }

    public boolean isOpen() {
        return state == ActionPoint.State.OPEN;
    }
}
