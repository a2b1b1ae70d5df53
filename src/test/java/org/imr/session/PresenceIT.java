package org.imr.session;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.imr.access.ScopedStore;
import org.imr.exchange.ExchangeService;
import org.imr.exchange.Outcome;
import org.imr.kernel.Busy;
import org.imr.roster.Membership;
import org.imr.testing.Databases;
import org.imr.testing.Rooms;
import org.imr.workbook.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of how often people were there is what their marks come to, however these were made. */
class PresenceIT {

    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V13__keep_how_often_people_were_there.sql");
    private static final int ROUNDS = 6;

    /** How often somebody was there, of so many marks. */
    private record Times(int present, int marked) {
    }

    static Stream<Named<Supplier<DataSource>>> databases() {
        return Stream.of(Named.of("H2", Databases::h2), Named.of("PostgreSQL", Databases::postgres));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("I4 how often people were there follows each session that is recorded and each that is corrected")
    void recorded(Supplier<DataSource> database) {
        try (Rooms rooms = Rooms.on(database.get())) {
            Course course = new Course(rooms);
            course.record(1, Typing.of(course.sheet(1)).status(0, Attendance.Status.ABSENT).status(1, Attendance.Status.ONLINE).entry());
            assertThat(kept(course)).isEqualTo(counted(course)).containsValues(new Times(0, 1), new Times(1, 1));
            course.record(2, Typing.of(course.sheet(2)).status(2, Attendance.Status.IN_HOSPITAL).entry());
            assertThat(kept(course)).isEqualTo(counted(course)).containsValues(new Times(1, 2), new Times(2, 2));
            course.record(1, Typing.of(course.sheet(1)).status(0, Attendance.Status.LATE).entry());
            assertThat(kept(course)).isEqualTo(counted(course)).containsEntry(course.people.get(0).id(), new Times(2, 2));
            rooms.make(() -> rooms.get(ScopedStore.class).add(new Membership(course.group, course.people.get(0), Course.TODAY)));
            course.recordAsItStands(3);
            assertThat(kept(course)).as("a second stay is the same person").isEqualTo(counted(course)).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("I4 how often people were there follows an import")
    void imported(Supplier<DataSource> database) {
        try (Rooms rooms = Rooms.on(database.get())) {
            Course course = new Course(rooms);
            course.recordAsItStands(1);
            rooms.make(() -> {
                Outcome outcome = rooms.get(ExchangeService.class).take(List.of(new Table("Attendance", List.of("group", "session", "participant", "status"),
                    List.of(List.of(Course.GROUP, "1", "P-Anna", "absent"), List.of(Course.GROUP, "1", "P-Bo", "late")))));
                assertThat(outcome.faults()).isEmpty();
            });
            assertThat(kept(course)).isEqualTo(counted(course)).containsEntry(course.people.get(0).id(), new Times(0, 1));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("I4 of two who record in a group at the same moment neither is left out of the count")
    void together(Supplier<DataSource> database) throws Exception {
        try (Rooms rooms = Rooms.on(database.get())) {
            Course course = new Course(rooms);
            ExecutorService two = Executors.newFixedThreadPool(2);
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    CyclicBarrier start = new CyclicBarrier(2);
                    Attendance.Status status = round % 2 == 0 ? Attendance.Status.PRESENT : Attendance.Status.ABSENT;
                    List<Future<Object>> both = new ArrayList<>();
                    for (int number = 1; number <= 2; number++) {
                        SessionEntry entry = Typing.of(course.sheet(number)).status(0, status).status(1, status).entry();
                        int session = number;
                        both.add(two.submit((Callable<Object>) () -> {
                            start.await();
                            course.record(session, entry);
                            return null;
                        }));
                    }
                    for (Future<Object> one : both) {
                        one.get();
                    }
                    assertThat(kept(course)).as("round " + round).isEqualTo(counted(course));
                }
            } finally {
                two.shutdownNow();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("J1 I4 a session is recorded while a file brings marks of it: the file waits until that is done, and neither is turned down")
    void importedMeanwhile(Supplier<DataSource> database) throws Exception {
        try (Rooms rooms = Rooms.on(database.get())) {
            Course course = new Course(rooms);
            course.recordAsItStands(1);
            SessionEntry entry = Typing.of(course.sheet(1)).status(0, Attendance.Status.ABSENT).status(1, Attendance.Status.ABSENT).entry();
            Table marks = new Table("Attendance", List.of("group", "session", "participant", "status"),
                List.of(List.of(Course.GROUP, "1", "P-Anna", "late"), List.of(Course.GROUP, "1", "P-Carl", "absent")));
            ExecutorService beside = Executors.newSingleThreadExecutor();
            try {
                Future<Outcome> file = rooms.as(course.caller, () -> rooms.inTransaction(() -> {
                    rooms.get(Presences.class).hold(Course.GROUP);
                    Future<Outcome> other = beside.submit((Callable<Outcome>) () -> {
                        List<Outcome> outcome = new ArrayList<>();
                        rooms.make(() -> outcome.add(rooms.get(ExchangeService.class).take(List.of(marks))));
                        return outcome.get(0);
                    });
                    // As long as it takes the file to come to what it waits for.
                    TimeUnit.MILLISECONDS.sleep(700);
                    course.record(1, entry);
                    return other;
                }));
                assertThat(file.get(20, TimeUnit.SECONDS).faults()).isEmpty();
            } finally {
                beside.shutdownNow();
            }
            assertThat(course.all(Attendance.class)).extracting(mark -> mark.participant().code(), Attendance::status).containsExactlyInAnyOrder(
                tuple("P-Anna", Attendance.Status.LATE), tuple("P-Bo", Attendance.Status.ABSENT), tuple("P-Carl", Attendance.Status.ABSENT));
            assertThat(kept(course)).isEqualTo(counted(course));
        }
    }

    @Test
    @DisplayName("L4 who records while a long import holds the group is told to press again, and nothing is written")
    void busy() throws Exception {
        try (Rooms rooms = Rooms.onH2()) {
            Course course = new Course(rooms);
            SessionEntry entry = Typing.of(course.sheet(1)).status(0, Attendance.Status.ABSENT).entry();
            ExecutorService beside = Executors.newSingleThreadExecutor();
            try {
                rooms.make(() -> {
                    rooms.get(Presences.class).hold(List.of(Course.GROUP));
                    Future<?> recording = beside.submit(() -> course.record(1, entry));
                    assertThatThrownBy(() -> recording.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(Busy.class);
                });
            } finally {
                beside.shutdownNow();
            }
            assertThat(course.all(Attendance.class)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("L1 a database from before is counted when it is migrated")
    void migrated(Supplier<DataSource> made) throws SQLException {
        DataSource database = made.get();
        try (Rooms rooms = Rooms.on(database)) {
            Course course = new Course(rooms);
            rooms.make(() -> rooms.get(ScopedStore.class).add(new Membership(course.group, course.people.get(1), Course.TODAY)));
            course.record(1, Typing.of(course.sheet(1)).status(0, Attendance.Status.ABSENT).entry());
            course.recordAsItStands(2);
            Map<UUID, Times> before = kept(course);
            try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
                sql.executeUpdate("delete from presence");
                assertThat(sql.executeUpdate(counting())).isEqualTo(3);
            }
            assertThat(kept(course)).isEqualTo(before).isEqualTo(counted(course));
        }
    }

    /** The part of the migration that counts. */
    private static String counting() {
        try {
            String all = Files.readString(MIGRATION);
            return all.substring(all.indexOf("insert into presence"), all.indexOf(';', all.indexOf("insert into presence")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<UUID, Times> kept(Course course) {
        return course.all(Presence.class).stream().collect(toMap(Presence::participant, one -> new Times(one.present(), one.marked())));
    }

    private static Map<UUID, Times> counted(Course course) {
        Map<UUID, Times> times = new HashMap<>();
        course.all(Attendance.class).forEach(mark -> times.merge(mark.participant().id(), new Times(mark.status().isPresent() ? 1 : 0, 1),
            (one, other) -> new Times(one.present() + other.present(), one.marked() + other.marked())));
        return times;
    }
}
