package org.imr.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.imr.roster.Group;
import org.imr.testing.Callers;
import org.imr.testing.Household;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Questions to the store: what the caller reaches is added to what is asked. */
class AskIT {

    @Test
    @DisplayName("K3 what a question names itself, whatever it calls it, is not taken for what the caller reaches")
    void namesOfItsOwn() {
        try (Rooms rooms = Rooms.onH2()) {
            rooms.make(() -> new Household(rooms, "A", LocalDate.of(2026, 3, 2), text -> text));
            Caller coordinator = new Callers(rooms).coordinator("A");

            long found = rooms.as(coordinator, () -> rooms.inTransaction(() -> rooms.get(ScopedStore.class).ask(Group.class)
                .where("e.code in :groups and e.site.code in :sites", "groups", List.of("A-01"), "sites", List.of("A")).count()));

            assertThat(found).isEqualTo(1);
        }
    }
}
