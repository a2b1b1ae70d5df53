package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.imr.access.ScopedStore;
import org.imr.testing.Household;
import org.imr.testing.RoomClasses;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one SQL makes the tables that the entities expect, on both databases. */
class MigrationIT {

    static Stream<Named<Supplier<Rooms>>> databases() {
        return Stream.of(Named.of("H2", Rooms::onH2), Named.of("PostgreSQL", Rooms::onPostgres));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("L1 every kind of row can be written, and read back, on H2 and on PostgreSQL")
    void everyEntity(Supplier<Rooms> database) {
        try (Rooms rooms = database.get()) {
            Household[] household = new Household[1];
            rooms.make(() -> household[0] = new Household(rooms, "FRB", LocalDate.of(2026, 3, 2), UnaryOperator.identity()));
            List<Class<?>> entities = RoomClasses.of("").stream().<Class<?>>map(type -> type)
                .filter(type -> type.isAnnotationPresent(Entity.class)).toList();
            assertThat(entities).hasSizeGreaterThan(20);
            rooms.make(() -> entities.forEach(type -> {
                int read = rooms.get(ScopedStore.class).ask(type).list().size();
                assertThat((long) read).as(type.getSimpleName())
                    .isGreaterThanOrEqualTo(household[0].rows().stream().filter(type::isInstance).count());
            }));
        }
    }
}
