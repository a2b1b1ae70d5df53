package org.imr.testing;

import java.util.Set;
import java.util.UUID;
import org.imr.access.Caller;
import org.imr.access.Caller.RoleAt;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.roster.Group;

/** Callers of every kind, for tests: staff of the demonstration as they would be after signing in. */
public final class Callers {

    private final Rooms rooms;

    public Callers(Rooms rooms) {
        this.rooms = rooms;
    }

    /** The coordinator of one site. */
    public Caller coordinator(String site) {
        return new Caller(UUID.randomUUID(), "coordinator@example.org", "C", "da", null, Set.of(at(Role.COORDINATOR, site)), Set.of(), Set.of());
    }

    /** A facilitator of one site who runs that group. */
    public Caller facilitator(String site, String group) {
        return new Caller(UUID.randomUUID(), "facilitator@example.org", "F", "da", null, Set.of(at(Role.FACILITATOR, site)),
            Set.of(group(group)), Set.of());
    }

    /** The staff of that address as an assessor of a site; {@code group} is one they assess now, or null. */
    public Caller assessor(String email, String site, String group) {
        return new Caller(staff(email), email, "A", "da", null, Set.of(at(Role.ASSESSOR, site)), Set.of(),
            group == null ? Set.of() : Set.of(group(group)));
    }

    private RoleAt at(Role role, String site) {
        UUID id = read(() -> rooms.get(ScopedStore.class).ask(Site.class).where("e.code = :code", "code", site).get().id());
        return new RoleAt(role, id, site);
    }

    private UUID group(String code) {
        return read(() -> rooms.get(ScopedStore.class).ask(Group.class).where("e.code = :code", "code", code).get().id());
    }

    private UUID staff(String email) {
        return read(() -> rooms.get(ScopedStore.class).ask(Staff.class).where("e.email = :email", "email", email).get().id());
    }

    private UUID read(java.util.function.Supplier<UUID> what) {
        UUID[] found = new UUID[1];
        rooms.make(() -> found[0] = what.get());
        return found[0];
    }
}
