package org.imr.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The past of a group that nobody has recorded yet: sessions by people, to be filled in at one go.
 *
 * @param editable false for a reader who may not record it, and for a group one to one, whose sessions are recorded one by one
 * @param columns  planned sessions whose day has come, and further days asked for, by date
 * @param rows     everyone who was in the group on one of those days, by name
 */
public record BackSheet(String group, String groupName, String site, boolean editable, LocalDate today, List<Column> columns, List<Row> rows) {

    /**
     * A session to be recorded.
     *
     * @param number  0 for a day that is no session yet
     * @param version of the session, so that one that somebody else has recorded meanwhile is noticed; 0 for a day that is none yet
     * @param modules what was planned
     */
    public record Column(LocalDate date, int number, int version, List<String> modules) {

        /** By what its fields are known in the form. */
        public String key() {
            return number == 0 ? date.toString() : String.valueOf(number);
        }
    }

    /** A person; {@code in} are the keys of the columns on whose day they were in the group. */
    public record Row(String code, String name, Set<String> in) {
    }
}
