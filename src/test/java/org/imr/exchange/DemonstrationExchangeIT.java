package org.imr.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.library.Definitions;
import org.imr.platform.demo.Demonstration;
import org.imr.testing.Rooms;
import org.imr.workbook.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole demonstration through the exchange, on both databases. */
class DemonstrationExchangeIT {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 20);

    static Stream<Named<Supplier<Rooms>>> databases() {
        return Stream.of(Named.of("H2", Rooms::onH2), Named.of("PostgreSQL", Rooms::onPostgres));
    }

    private static Installation open(Supplier<Rooms> database) {
        Rooms rooms = database.get();
        rooms.clock(Instant.parse("2026-11-20T08:00:00Z"));
        return new Installation(rooms);
    }

    private static List<Table> demonstration(Installation installation) {
        return Demonstration.tables(FIRST_DAY, installation.rooms().get(Definitions.class).edition(Demonstration.EDITION));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("J1 export, import into an empty installation, export: equal table by table, in both forms, and twice changes nothing")
    void roundTrip(Supplier<Rooms> database) {
        Map<String, Table> exported;
        byte[] workbook;
        try (Installation first = open(database)) {
            List<Table> tables = demonstration(first);
            byte[] file = Installation.file(tables, Form.ZIP);

            assertThat(first.take(file, Form.ZIP, true).faults()).isEmpty();
            assertThat(first.tables().values()).allSatisfy(table -> assertThat(table.rows()).isEmpty());

            Instant start = Instant.now();
            Outcome outcome = first.take(file, Form.ZIP, false);
            assertThat(outcome.faults()).isEmpty();
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
            assertThat(outcome.tables()).allSatisfy((table, count) -> assertThat(count.created()).isEqualTo(rows(tables, table)));

            Outcome again = first.take(file, Form.ZIP, false);
            assertThat(again.faults()).isEmpty();
            assertThat(again.tables()).allSatisfy((table, count) -> assertThat(count).isEqualTo(new Count(0, 0, rows(tables, table))));

            exported = first.tables();
            workbook = first.give(Installation.COORDINATOR, Form.XLSX);
            assertThat(Installation.tables(workbook, Form.XLSX)).isEqualTo(exported);
            tables.forEach(table -> assertThat(exported.get(table.name()).rows()).as(table.name()).hasSameSizeAs(table.rows()));
        }
        try (Installation second = open(database)) {
            assertThat(second.take(workbook, Form.XLSX, false).faults()).isEmpty();
            assertThat(second.tables()).isEqualTo(exported);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("K3 a coordinator of a site exports that site and whom its records name, and nothing of others")
    void ownSite(Supplier<Rooms> database) {
        byte[] file;
        try (Installation installation = open(database)) {
            installation.take(demonstration(installation));
            Caller[] coordinator = new Caller[1];
            installation.rooms().make(() -> coordinator[0] = Installation.caller(new Caller.RoleAt(Role.COORDINATOR,
                installation.rooms().get(ScopedStore.class).ask(Site.class).where("e.code = 'FRB'").get().id(), "FRB")));

            file = installation.give(coordinator[0], Form.ZIP);
            Map<String, Table> tables = Installation.tables(file, Form.ZIP);
            assertThat(tables.get("Sites").rows()).extracting(row -> row.get(0)).containsExactly("FRB");
            assertThat(tables.get("Groups").rows()).isNotEmpty().allSatisfy(row -> assertThat(row.get(1)).isEqualTo("FRB"));
            assertThat(tables.get("Attendance").rows()).isNotEmpty().allSatisfy(row -> assertThat(row.get(0)).startsWith("FRB"));
            assertThat(tables.get("Participants").rows()).isNotEmpty().allSatisfy(row -> assertThat(row.get(1)).isEqualTo("FRB"));
            assertThat(tables.get("RoleHistory").rows()).allSatisfy(row -> assertThat(row.get(2)).isEqualTo("FRB"));
        }
        try (Installation empty = open(database)) {
            assertThat(empty.take(file, Form.ZIP, true).faults()).isEmpty();
        }
    }

    private static int rows(List<Table> tables, String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow().rows().size();
    }
}
