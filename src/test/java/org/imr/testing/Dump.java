package org.imr.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Kept;
import org.imr.access.Staff;

/** What stands in the database of one site: its rows as they are, and how many rows of others point at them. */
public final class Dump {

    /** What everybody may write about a site's people: signing in, and the trail of what was tried. */
    private static final Set<String> NOT_RECORDS = Set.of("SIGN_IN", "FAILED_SIGN_IN", "AUDIT_ENTRY", "flyway_schema_history");

    private Dump() {
    }

    /**
     * The rows of the site and those that point at them, each as text, by table and id. A person may come to work elsewhere, too,
     * so that rows that point at staff are nobody's but those of their own site.
     */
    public static Map<String, String> of(Rooms rooms, Household site) {
        Set<String> all = ids(site.rows().stream());
        Set<String> pointedAt = ids(site.rows().stream().filter(row -> !(row instanceof Staff)));
        Map<String, String> found = new HashMap<>();
        rooms.tables().forEach((table, rows) -> {
            if (!NOT_RECORDS.contains(table)) {
                rows.stream().filter(row -> all.contains(row.get(0)) || row.stream().anyMatch(pointedAt::contains))
                    .forEach(row -> found.put(table + " " + row.get(0), row.toString()));
            }
        });
        return found;
    }

    private static Set<String> ids(Stream<Kept> rows) {
        return rows.map(Kept::id).map(Object::toString).collect(Collectors.toSet());
    }

    /** What has changed, in words. */
    public static List<String> differences(String who, Map<String, String> before, Map<String, String> after) {
        List<String> found = new ArrayList<>();
        Set<String> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        for (String row : all) {
            if (!String.valueOf(before.get(row)).equals(after.get(row))) {
                found.add(who + " changed " + row + " from " + before.get(row) + " to " + after.get(row));
            }
        }
        return found;
    }
}
