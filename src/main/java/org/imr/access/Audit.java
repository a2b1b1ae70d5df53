package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Writes the trail, in the transaction of the change itself: both are kept or neither. */
@ApplicationScoped
public class Audit {

    @Inject
    private ScopedStore store;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /** Writes one line about a change, and has the change made durable before its caller is told. */
    public void write(Trace trace) {
        store.add(new AuditEntry(clock.instant(), current.get().email(), trace));
        current.wrote();
    }

    /** What happened to a group and its records, oldest first. The caller has already reached the group. */
    public List<AuditEntry> ofGroup(String groupCode) {
        return store.ask(AuditEntry.class).where("e.groupCode = :group", "group", groupCode).order("e.sequence").list();
    }
}
