package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.imr.access.Grants;
import org.imr.access.ScopedStore;

/** Whoever assesses a group reads its records while that assessment is not signed. */
@ApplicationScoped
public class AssessorGrants implements Grants {

    @Inject
    private ScopedStore store;

    @Override
    public Set<UUID> assesses(UUID staffId, LocalDate today) {
        return Set.copyOf(store.ask(Assignment.class)
            .where("e.staff.id = :staff and e.assessment.status <> :signed", "staff", staffId, "signed", Assessment.Status.SIGNED)
            .list(UUID.class, "e.assessment.group.id"));
    }
}
