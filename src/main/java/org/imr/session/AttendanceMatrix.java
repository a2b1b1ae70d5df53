package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;

/** Who was there in which session of a group, for the strip of people by sessions. */
@ApplicationScoped
public class AttendanceMatrix {

    @Inject
    private ScopedStore store;

    /** Of a group's sessions with those numbers: by code of the person, then by number. Nothing stands where nothing was recorded. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public Map<String, Map<Integer, Attendance.Status>> of(String groupCode, Collection<Integer> sessions) {
        Map<String, Map<Integer, Attendance.Status>> matrix = new HashMap<>();
        if (!sessions.isEmpty()) {
            List<Object[]> marks = store.ask(Attendance.class)
                .where("e.session.group.code = :group and e.session.number in :numbers", "group", groupCode, "numbers", sessions)
                .list(Object[].class, "e.participant.code, e.session.number, e.status");
            for (Object[] mark : marks) {
                matrix.computeIfAbsent((String) mark[0], code -> new HashMap<>()).put((Integer) mark[1], (Attendance.Status) mark[2]);
            }
        }
        return matrix;
    }
}
