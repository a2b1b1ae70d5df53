package org.imr.web.roster;

import java.util.List;
import org.imr.roster.SessionLine;

/**
 * A row of the module plan: sessions one after the other with the same modules.
 *
 * @param block    its place among the blocks to come, from 0; -1 for what is past
 * @param title    of its modules
 * @param state    `held`, `unrecorded` or `planned`
 * @param sessions at least one
 * @param longer   whether it can get one session more
 * @param shorter  whether it can give one away
 * @param focus    the button to go on with: `earlier`, `later`, `more` or `fewer`; empty for none
 */
public record PlanRow(int block, String title, String state, List<SessionLine> sessions, boolean last, boolean longer, boolean shorter,
                      String focus) {

    public boolean isFirst() {
        return block == 0;
    }

    public SessionLine from() {
        return sessions.get(0);
    }

    public SessionLine to() {
        return sessions.get(sessions.size() - 1);
    }

    /** The same row, with the button that was pressed in it, or with another one when that cannot be pressed any more. */
    PlanRow focused(String pressed) {
        String able = switch (pressed) {
            case "earlier" -> isFirst() ? "later" : pressed;
            case "later" -> last ? "earlier" : pressed;
            case "more" -> longer ? pressed : "fewer";
            case "fewer" -> shorter ? pressed : "more";
            default -> last ? "earlier" : "later";
        };
        return new PlanRow(block, title, state, sessions, last, longer, shorter, able);
    }
}
