package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.roster.Membership;
import org.imr.roster.Session;

/** Who has received which module of a group: it was taught in a session that they were in, with the others or one to one. */
@ApplicationScoped
public class ModulesReceived {

    private static final Set<Attendance.Status> PRESENT =
        Arrays.stream(Attendance.Status.values()).filter(Attendance.Status::isPresent).collect(Collectors.toUnmodifiableSet());

    @Inject
    private ScopedStore store;

    /**
     * By code of the person, then by code of the module: in how many sessions, at least 1.
     *
     * @param participants codes of those who are asked after: a group that goes on for years has seen many more
     */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public Map<String, Map<String, Integer>> of(String groupCode, Set<String> participants) {
        if (participants.isEmpty()) {
            return Map.of();
        }
        List<Object[]> there = store.ask(Attendance.class)
            .where("e.session.group.code = :group and e.session.status = :held and e.status in :present and e.participant.code in :people",
                "group", groupCode, "people", participants,
                "held", Session.Status.HELD, "present", PRESENT)
            .list(Object[].class, "e.participant.code, e.session.modules");
        Map<String, Map<String, Integer>> received = new HashMap<>();
        for (Object[] row : there) {
            Map<String, Integer> person = received.computeIfAbsent((String) row[0], code -> new HashMap<>());
            ((List<?>) row[1]).forEach(module -> person.merge((String) module, 1, Integer::sum));
        }
        return received;
    }

    /**
     * The same of sessions in other groups, wherever: what somebody has received is theirs and goes with them. Those groups may be
     * out of reach, so they are read by way of the stays in this one, and nothing of them but the modules.
     */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public Map<String, Map<String, Integer>> elsewhere(String groupCode, Set<String> participants) {
        if (participants.isEmpty()) {
            return Map.of();
        }
        List<Object[]> there = store.ask(Membership.class).join(", Attendance a join a.session s")
            .where("a.participant = e.participant and e.group.code = :group and s.group <> e.group and s.status = :held"
                + " and a.status in :present and e.participant.code in :people", "group", groupCode, "people", participants, "held", Session.Status.HELD, "present", PRESENT)
            .list(Object[].class, "e.participant.code, s.id, s.modules");
        Map<String, Map<String, Integer>> received = new HashMap<>();
        // Somebody who came back has two stays, but was there once.
        Set<List<Object>> seen = new HashSet<>();
        for (Object[] row : there) {
            if (seen.add(List.of(row[0], row[1]))) {
                ((List<?>) row[2]).forEach(module -> received.computeIfAbsent((String) row[0], code -> new HashMap<>())
                    .merge((String) module, 1, Integer::sum));
            }
        }
        return received;
    }
}
