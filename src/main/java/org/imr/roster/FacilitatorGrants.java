package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.imr.access.Grants;
import org.imr.access.ScopedStore;

/** Whoever runs a group today reaches its records. */
@ApplicationScoped
public class FacilitatorGrants implements Grants {

    @Inject
    private ScopedStore store;

    @Override
    public Set<UUID> runs(UUID staffId, LocalDate today) {
        return Set.copyOf(store.ask(Facilitation.class)
            .where("e.staff.id = :staff and e.from <= :today and (e.until is null or e.until >= :today)",
                "staff", staffId, "today", today)
            .list(UUID.class, "e.group.id"));
    }
}
