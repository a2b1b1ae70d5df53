package org.imr.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.imr.access.Keys;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.access.StaffRole;

/** Who lives in the running application: two sites with a group each, and an administrator. */
final class Population {

    private Population() {
    }

    /** Makes the database before the server opens it. */
    static void settle(Path database) {
        LocalDate today = LocalDate.now();
        try (Rooms rooms = Rooms.on(Databases.h2File(database))) {
            rooms.make(() -> {
                new Household(rooms, Account.SITE, today, UnaryOperator.identity());
                new Household(rooms, "GLA", today, text -> text + " of Gladsaxe");
                Staff administrator = rooms.get(ScopedStore.class).add(new Staff(Account.ADMINISTRATOR.email(), "Administrator"));
                Keys.give(administrator);
                rooms.get(ScopedStore.class).add(new StaffRole(administrator, Role.ADMINISTRATOR, null, today));
            });
        }
    }
}
