package org.imr.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.imr.testing.Rooms;

/** Two sites and people with roles, for tests of this room: everybody's password is {@link #PASSWORD}. */
final class Programme {

    static final String PASSWORD = "a quiet river bank";
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    /** Made once: it takes long on purpose. */
    private static final String HASH = Passwords.hash(PASSWORD);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    final Rooms rooms;
    final StaffService staff;

    Programme(Rooms rooms) {
        this.rooms = rooms;
        this.staff = rooms.get(StaffService.class);
        rooms.clock(NOW);
        rooms.make(() -> {
            rooms.get(ScopedStore.class).add(new Site("NORTH", "North house"));
            rooms.get(ScopedStore.class).add(new Site("SOUTH", "South house"));
        });
        person("admin", Role.ADMINISTRATOR, null);
        person("programme", Role.COORDINATOR, null);
        person("coordinator-north", Role.COORDINATOR, "NORTH");
        person("coordinator-south", Role.COORDINATOR, "SOUTH");
        person("facilitator-north", Role.FACILITATOR, "NORTH");
        person("assessor-south", Role.ASSESSOR, "SOUTH");
    }

    /** Makes a person with a password and one role, held for long. */
    UUID person(String name, Role role, String site) {
        Staff person = new Staff(name + "@example.org", name);
        rooms.make(() -> {
            ScopedStore store = rooms.get(ScopedStore.class);
            person.passwordHash(HASH);
            store.add(person);
            Site at = site == null ? null : store.ask(Site.class).where("e.code = :code", "code", site).get();
            store.add(new StaffRole(person, role, at, LONG_AGO));
        });
        return person.id();
    }

    /** The person's id. */
    UUID id(String name) {
        return rooms.as(Caller.SYSTEM, () -> staff.list(name + "@example.org", 0, 1)).rows().get(0).id();
    }

    /** Signs the person in and gives the secret of their browser. */
    String signIn(String name) {
        return rooms.as(Caller.NOBODY, () -> rooms.get(SignInService.class).signIn(name + "@example.org", PASSWORD)).orElseThrow();
    }

    /** Whom that browser speaks for now; nobody when the sign-in is over. */
    Caller behind(String secret) {
        return rooms.as(Caller.NOBODY, () -> rooms.get(Callers.class).bySignIn(secret, true)).orElse(Caller.NOBODY);
    }

    /** The person as a caller. */
    Caller caller(String name) {
        return behind(signIn(name));
    }

    /** The person's only role, as whoever may see everything sees it. */
    RoleLine onlyRole(UUID person) {
        return rooms.as(Caller.SYSTEM, () -> staff.person(person)).roles().get(0);
    }
}
