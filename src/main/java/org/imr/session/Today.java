package org.imr.session;

import java.util.List;
import org.imr.kernel.Slice;

/**
 * What there is to do in the groups the caller runs or coordinates.
 *
 * @param now        sessions of today, to hold and recorded
 * @param toHold     how many of these are still to hold
 * @param unrecorded planned before today and not recorded, the latest first
 * @param calls      people who were not at the last session they were expected at, and have not been called since
 * @param next       the first sessions to come
 */
public record Today(Slice<SessionLine> now, long toHold, Slice<SessionLine> unrecorded, Slice<CallLine> calls, List<SessionLine> next) {

    public boolean isEmpty() {
        return now.total() == 0 && unrecorded.total() == 0 && calls.total() == 0;
    }
}
