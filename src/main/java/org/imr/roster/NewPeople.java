package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.imr.access.Audit;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Trace;
import org.imr.kernel.Rejected;
import org.imr.kernel.Typed;

/** Takes down somebody new at a site, for whoever has reached a group there. */
@ApplicationScoped
class NewPeople {

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** @throws Rejected `roster.code-taken`, `roster.birth-year` */
    Participant make(Site site, NewPerson wanted) {
        String code = Typed.code(wanted.code());
        if (store.ask(Site.class).join("join Participant p on p.site = e").where("p.code = :code", "code", code).count() > 0) {
            throw new Rejected("roster.code-taken", code);
        }
        Participant person = new Participant(code, site, Typed.required(wanted.name(), 200));
        person.describe(person.displayName(), Participant.plausible(wanted.birthYear(), site.today(clock)),
            ParticipantService.known(wanted.language()));
        store.add(person);
        audit.write(Trace.of("participant", code, "created").in(site.code(), null));
        return person;
    }
}
