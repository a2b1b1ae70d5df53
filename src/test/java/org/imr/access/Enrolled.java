package org.imr.access;

import java.time.Instant;
import org.imr.kernel.Secret;
import org.imr.testing.Rooms;

/** Staff for tests: each with a password, and callers read from the database as the door reads them. */
public final class Enrolled {

    public static final String PASSWORD = "a quiet river bank";
    private static final String HASH = Passwords.hash(PASSWORD);

    private Enrolled() {
    }

    /** Keeps a person who can sign in; call inside {@link Rooms#make}. */
    public static Staff add(ScopedStore store, String email, String name) {
        Staff staff = store.add(new Staff(email, name));
        staff.passwordHash(HASH);
        store.add(new ApiToken(staff, "test", Secret.digest(email), Instant.parse("2020-01-01T00:00:00Z"), null, true));
        return staff;
    }

    /** Who calls when that person does, as of now. */
    public static Caller caller(Rooms rooms, String email) {
        return rooms.as(Caller.NOBODY, () -> rooms.get(Callers.class).byToken(email)).orElseThrow().owner();
    }
}
