package org.imr.evidence;

import java.util.List;
import org.imr.fidelity.GroupRecord;

/**
 * All that is on record about a group, and what it said week by week, out of one reading.
 *
 * @param record to be judged as of today at its site or, by {@link GroupRecord#asOf}, of any other day
 * @param weeks  from the group's start up to today, or to the day the group ended; none before the start
 */
public record Course(GroupRecord record, List<Week> weeks) {

    public Course {
        weeks = List.copyOf(weeks);
    }
}
