package org.imr.web.evidence;

import java.util.List;

/**
 * What would lift an item to the next anchor, in the reader's words.
 *
 * @param headline `One more person makes it 4`; or why nothing lifts it
 * @param possible false when there is nothing to be done about it
 * @param who      whom it could be, or the next sessions
 * @param areas    topic areas not covered, each with when its module is planned
 * @param timeLeft sessions before the next assessment, or the end; empty where it does not matter
 */
public record LiftText(String headline, boolean possible, List<Linked> who, List<Area> areas, String timeLeft) {

    /** A topic area with the first session that a module of it is planned for; {@code planned} null when none is. */
    public record Area(String title, String modules, Linked planned) {
    }

    static LiftText none(String why) {
        return new LiftText(why, false, List.of(), List.of(), "");
    }
}
