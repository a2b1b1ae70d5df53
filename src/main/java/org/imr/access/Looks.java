package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Notes on the trail that an assessor looked at a group's records: they see them for one purpose and for a time, so whoever keeps them
 * is to know what was looked at. Once a day and record; those who work with the group anyway leave none.
 */
@ApplicationScoped
public class Looks {

    @Inject
    private ScopedStore store;
    @Inject
    private CurrentCaller current;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** A look at a record of that group, if it is by assessing alone that the caller reaches it. The kind and code are those of the trail. */
    public void at(String kind, String code, Site site, UUID group, String groupCode) {
        at(kind, code, site, () -> List.of(new Owner(group, groupCode)));
    }

    /** A group that a record belongs to. */
    public record Owner(UUID id, String code) {
    }

    /** A look at a record of several groups, such as a person's. */
    public void at(String kind, String code, Site site, Supplier<List<Owner>> groups) {
        Caller caller = current.get();
        if (caller.assesses().isEmpty() || caller.isAt(Role.COORDINATOR, site.id())) {
            return;
        }
        List<Owner> owners = groups.get();
        if (owners.stream().anyMatch(one -> caller.runs().contains(one.id()))) {
            return;
        }
        owners.stream().filter(one -> caller.assesses().contains(one.id())).findFirst().ifPresent(group -> {
            Trace look = Trace.of(kind, code, "looked").in(site.code(), group.code());
            if (!isNoted(look, site.timeZone())) {
                audit.write(look);
            }
        });
    }

    private boolean isNoted(Trace look, ZoneId zone) {
        return store.ask(AuditEntry.class).where("e.actor = :actor and e.kind = :kind and e.code = :code and e.action = :action and e.at >= :today",
            "actor", current.get().email(), "kind", look.kind(), "code", look.code(), "action", look.action(),
            "today", LocalDate.now(clock.withZone(zone)).atStartOfDay(zone).toInstant()).count() > 0;
    }
}
