package org.imr.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What was filled in about the past of a group.
 *
 * @param held     the sessions that were held; those left out stay as they are
 * @param handouts whether everyone present got the sheets for the whole module, as far as they lack them
 */
public record BackEntry(List<Held> held, boolean handouts) {

    /**
     * One session that was held.
     *
     * @param number  0 for a day that is no session yet: then it becomes one
     * @param version of the column it was filled in on
     * @param modules codes of what was taught
     * @param marks   by code of the person; who is not named has no mark
     */
    public record Held(LocalDate date, int number, int version, List<String> modules, Map<String, Attendance.Status> marks) {
    }
}
