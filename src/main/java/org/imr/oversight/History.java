package org.imr.oversight;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.imr.kernel.Slice;

/**
 * One page of what was changed, the latest first.
 *
 * @param subject whose history it is: a name that people know
 * @param site    the name of the site to which it belongs
 * @param zone    of that site, by whose clock the times are told
 * @param lines   the changes
 * @param names   of the people in them, by code of a participant or e-mail of staff, as far as they are known and in reach
 */
public record History(String subject, String site, ZoneId zone, Slice<Line> lines, Map<String, String> names) {

    /**
     * One save.
     *
     * @param by     the e-mail of whoever did it
     * @param kind   what was changed: `session`, `goal`; the name of a table when it was imported
     * @param code   which one; parts of a longer code are divided by `/`
     * @param action what was done: `recorded`, `moved`
     * @param reason why; null when nobody had to say
     */
    public record Line(Instant at, String by, String kind, String code, String action, List<Change> changes, String reason) {
    }

    /** The preferred name behind a code or an e-mail; the code itself when it is not known here. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }
}
