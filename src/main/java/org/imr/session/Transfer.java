package org.imr.session;

import java.time.LocalDate;
import java.util.List;
import org.imr.goal.GoalPicture;
import org.imr.kernel.Wording;
import org.imr.roster.Stay;

/**
 * What goes along when a person goes on elsewhere: what they have been through and what they want. Made only when they agree.
 *
 * @param language in which it is written: the person's, else the site's
 * @param agreed   whether the person's agreement was noted today; without it everything below is empty
 * @param editable whether the reader may note it
 * @param stays    in groups, the latest first
 * @param received modules they were there for, in the order they first came
 * @param toCome   modules of their latest group that they were not there for
 */
public record Transfer(String code, String name, String site, String language, LocalDate today, boolean agreed, boolean editable,
        List<Stay> stays, List<Received> received, List<Wording> toCome, List<ParticipantRecord.Received> handouts,
        List<GoalPicture> goals) {

    /** A module, in how many sessions the person was there for it, and when last. */
    public record Received(Wording title, int sessions, LocalDate last) {
    }
}
