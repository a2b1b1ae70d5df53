package org.imr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.oversight.Days;
import org.imr.oversight.Filter;
import org.imr.testing.DemonstrationData;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is told of a programme does not depend on the database that keeps it. */
class BothDatabasesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Caller ALL = new Caller(UUID.randomUUID(), "all@example.org", "All", "en", null,
        Set.of(new Caller.RoleAt(Role.COORDINATOR, null, null)), Set.of(), Set.of());

    @Test
    @DisplayName("L2 H3 H6 the programme's workbook, its tables and its ratings are byte for byte the same from PostgreSQL as from H2")
    void same() throws Exception {
        List<byte[]> h2 = files(Rooms::onH2);
        List<byte[]> postgres = files(Rooms::onPostgres);
        assertThat(h2).hasSameSizeAs(postgres).allSatisfy(file -> assertThat(file).isNotEmpty());
        for (int i = 0; i < h2.size(); i++) {
            assertThat(postgres.get(i)).as("file " + i).isEqualTo(h2.get(i));
        }
    }

    private static List<byte[]> files(Supplier<Rooms> database) {
        List<byte[]> files = new ArrayList<>();
        try (Rooms rooms = database.get()) {
            rooms.clock(Instant.parse(TODAY + "T09:00:00Z"));
            DemonstrationData.make(rooms, TODAY, "FRB-1", "FRB-5", "BAL-1");
            ProgrammeBookService books = rooms.get(ProgrammeBookService.class);
            Filter autumn = Filter.ALL.within(new Days(Optional.of(LocalDate.of(2026, 9, 1)), Optional.empty()));
            rooms.as(ALL, () -> {
                for (Filter filter : List.of(Filter.ALL, autumn)) {
                    for (People people : People.values()) {
                        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
                        books.workbook(filter, people, "da", workbook);
                        files.add(workbook.toByteArray());
                    }
                    ByteArrayOutputStream tables = new ByteArrayOutputStream();
                    books.tables(filter, People.CODES, "en", tables);
                    files.add(tables.toByteArray());
                    ByteArrayOutputStream ratings = new ByteArrayOutputStream();
                    books.ratings(filter, People.NAMES, "nb", ratings);
                    files.add(ratings.toByteArray());
                }
                return null;
            });
        }
        return files;
    }
}
