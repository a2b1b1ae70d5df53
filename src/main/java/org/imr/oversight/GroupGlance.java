package org.imr.oversight;

import java.util.Optional;
import java.util.UUID;
import org.imr.assessment.Due;
import org.imr.fidelity.Score;
import org.imr.roster.Group;

/**
 * A group as the programme's overview shows it.
 *
 * @param figures nothing for a group that the reader neither runs nor coordinates
 */
public record GroupGlance(String code, String name, String siteCode, String siteName, Group.Status status, Group.Format format, String edition,
                          String editionVersion, String editionDigest, Optional<Figures> figures) {

    /**
     * What it has done.
     *
     * @param enrolled everybody who ever had a place in it, each once, whatever days are looked at
     * @param now     how many of them have one today; none in a group that is over
     * @param reached code of the module taught last
     * @param last    the signed assessment with the latest cut-off
     * @param due     the next one
     * @param actions what it has set out to do and not done yet
     */
    public record Figures(int enrolled, int now, Optional<String> reached, int held, Present attendance, Optional<Last> last, Optional<Due> due,
                          Optional<Actions> actions) {
    }

    /** Open actions. @param overdue how many should be done by now; {@code assessment} the code of the one that the next of them follows */
    public record Actions(int open, int overdue, String assessment) {
    }

    /** An assessment and what it came to. @param id of the row */
    public record Last(UUID id, String code, String occasion, Score score) {
    }

    public boolean isOneToOne() {
        return format == Group.Format.INDIVIDUAL;
    }
}
