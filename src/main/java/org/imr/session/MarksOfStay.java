package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.imr.access.Ask;
import org.imr.access.ScopedStore;
import org.imr.kernel.Rejected;
import org.imr.roster.StayEnds;

/** Holds a stay open until the last session in which the person has a mark: an attendance outside of a stay is nobody's. */
@ApplicationScoped
class MarksOfStay {

    @Inject
    private ScopedStore store;

    /** @throws Rejected `roster.left-before-mark` with the name and the day of that session */
    void mustLieWithin(@Observes StayEnds stay) {
        Ask<Attendance> after = store.ask(Attendance.class).join("join fetch e.session")
            .where("e.participant = :person and e.session.group = :group and e.session.date > :last",
                "person", stay.person(), "group", stay.group(), "last", stay.lastDay());
        if (stay.cameBack() != null) {
            after.where("e.session.date < :back", "back", stay.cameBack());
        }
        after.order("e.session.date desc").first().ifPresent(mark -> {
            throw new Rejected("roster.left-before-mark", stay.person().displayName(), mark.session().date());
        });
    }
}
