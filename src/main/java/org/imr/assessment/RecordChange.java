package org.imr.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.GroupRecord.Session;
import org.imr.fidelity.UpTo;

/**
 * One record that is not as it was when the dossier was frozen.
 *
 * @param person  the code of whom it is about; null for a session or what belongs to nobody
 * @param session the number of the session it belongs to, or null
 */
public record RecordChange(Kind kind, String person, Integer session, Way way) implements Comparable<RecordChange> {

    /** What was changed. */
    public enum Kind {
        SESSION, ATTENDANCE, CONSENT, MEMBERSHIP, GOAL, CONTACT, HANDOUT, FACILITATOR, MODULE
    }

    /** How. */
    public enum Way {
        ADDED, CHANGED, REMOVED
    }

    private record Key(Kind kind, String person, Integer session, Object of) {
    }

    /**
     * What differs in what is dated up to the cut-off date. What the plan says of later days is no correction.
     *
     * @param frozen as the dossier keeps it
     * @param now    all that is on record now
     */
    static List<RecordChange> between(GroupRecord frozen, GroupRecord now) {
        Map<Key, List<String>> before = flat(frozen);
        Map<Key, List<String>> after = flat(UpTo.of(now.asOf(frozen.asOf())));
        Set<Key> keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream().filter(key -> !before.getOrDefault(key, List.of()).equals(after.getOrDefault(key, List.of())))
            .map(key -> new RecordChange(key.kind(), key.person(), key.session(), !before.containsKey(key) ? Way.ADDED
                : !after.containsKey(key) ? Way.REMOVED : Way.CHANGED)).sorted().toList();
    }

    private static Map<Key, List<String>> flat(GroupRecord record) {
        Map<Key, List<String>> flat = new HashMap<>();
        for (Session one : record.sessions()) {
            if (!one.date().isAfter(record.asOf())) {
                put(flat, new Key(Kind.SESSION, null, one.number(), null), List.of(one.date(), one.oneToOne(), one.status(), one.modules(),
                    one.techniques(), one.skills(), one.facilitators()));
                one.attendance().forEach(row -> put(flat, new Key(Kind.ATTENDANCE, row.person(), one.number(), null), row));
            }
        }
        for (GroupRecord.Person one : record.people()) {
            if (one.consent() != null) {
                put(flat, new Key(Kind.CONSENT, one.code(), null, null), one.consent());
            }
            one.memberships().forEach(stay -> put(flat, new Key(Kind.MEMBERSHIP, one.code(), null, null), stay));
            one.goals().forEach(goal -> put(flat, new Key(Kind.GOAL, one.code(), null, goal.setOn()), goal));
            one.significantOtherContacts().forEach(day -> put(flat, new Key(Kind.CONTACT, one.code(), null, day), day));
            one.handouts().forEach(given -> put(flat, new Key(Kind.HANDOUT, one.code(), null, given), given));
        }
        record.facilitators().forEach(one -> put(flat, new Key(Kind.FACILITATOR, null, null, one.staff()), one));
        record.modules().forEach(one -> put(flat, new Key(Kind.MODULE, null, null, one.code()), one));
        flat.values().forEach(rows -> rows.sort(null));
        return flat;
    }

    private static void put(Map<Key, List<String>> flat, Key key, Object row) {
        flat.computeIfAbsent(key, one -> new ArrayList<>()).add(CanonicalJson.write(row));
    }

    @Override
    public int compareTo(RecordChange other) {
        return sorting().compareTo(other.sorting());
    }

    private String sorting() {
        return "%s %09d %s %s".formatted(kind.ordinal(), session == null ? 0 : session, person, way);
    }
}
