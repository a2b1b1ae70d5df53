package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.imr.access.Grants;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;

/**
 * Whoever runs a group today reaches its records; so does a substitute, from a week before the session that they lead, to prepare
 * it, to a week after it, to record it and put it right.
 */
@ApplicationScoped
public class FacilitatorGrants implements Grants {

    private static final int WEEK = 7;

    @Inject
    private ScopedStore store;

    @Override
    public Set<UUID> runs(UUID staffId, LocalDate today) {
        Set<UUID> groups = new HashSet<>(store.ask(Facilitation.class)
            .where("e.staff.id = :staff and e.from <= :today and (e.until is null or e.until >= :today)",
                "staff", staffId, "today", today)
            .list(UUID.class, "e.group.id"));
        // By way of the staff, who are open: who calls is not known yet, so no session is in reach.
        groups.addAll(store.ask(Staff.class).join(", Session s join s.facilitators f")
            .where("f = e and e.id = :staff and s.status <> :cancelled and s.date between :first and :last", "staff", staffId,
                "cancelled", Session.Status.CANCELLED, "first", today.minusDays(WEEK), "last", today.plusDays(WEEK))
            .list(UUID.class, "s.group.id"));
        return Set.copyOf(groups);
    }
}
