package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;

/** People who are to come from another site: on the first day of their stay they move to the group's, and until then they are the old one's. */
@ApplicationScoped
public class ArrivalService {

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** Moves everybody whose first day it is, where their new site is, but for those who are not to come after all. @return how many */
    @Transactional
    @Requires(Permission.SYSTEM)
    public int arrive() {
        // It may be tomorrow there already.
        List<Membership> come = store.ask(Membership.class).join("join fetch e.group g join fetch g.site join fetch e.participant p join fetch p.site")
            .where("e.arrivingOn <= :latest", "latest", LocalDate.now(clock).plusDays(1)).order("e.arrivingOn").list().stream()
            .filter(stay -> !stay.joined().isAfter(stay.group().site().today(clock)) && !stay.isCalledOff()).toList();
        for (Membership stay : come) {
            Participant person = stay.participant();
            audit.write(Trace.of("participant", person.code(), "moved").in(stay.group().site().code(), null)
                .change("site", person.site().code(), stay.group().site().code()));
            stay.moveHere();
        }
        if (!come.isEmpty()) {
            store.flush();
        }
        return come.size();
    }
}
