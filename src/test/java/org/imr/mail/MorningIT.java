package org.imr.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imr.access.Caller;
import org.imr.access.Callers;
import org.imr.access.Keys;
import org.imr.access.ProfileService;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.access.StaffRole;
import org.imr.library.Definitions;
import org.imr.testing.Household;
import org.imr.testing.Mailbox;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The letters of a morning in one site: its group meets today, two of its people missed the last session, an assessment is open. */
class MorningIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String IDLE = "idle@example.org";
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private Mailbox mailbox;
    private Rooms rooms;
    private Household site;

    static Stream<Named<Supplier<Rooms>>> databases() {
        return Stream.of(Named.of("H2", Rooms::onH2), Named.of("PostgreSQL", Rooms::onPostgres));
    }

    @BeforeEach
    void open() {
        mailbox = new Mailbox();
    }

    @AfterEach
    void close() {
        hands.shutdownNow();
        mailbox.close();
        if (rooms != null) {
            rooms.close();
        }
    }

    private void settle(Supplier<Rooms> database) {
        rooms = database.get();
        at("2026-03-02T06:00:00Z");
        rooms.make(() -> {
            rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales")));
            Staff idle = rooms.get(ScopedStore.class).add(new Staff(IDLE, "Idle"));
            Keys.give(idle);
            site = new Household(rooms, "ALFA", MONDAY, text -> text + " canary");
            rooms.get(ScopedStore.class).add(new StaffRole(idle, Role.FACILITATOR,
                rooms.get(ScopedStore.class).ask(Site.class).where("e.code = 'ALFA'").get(), null));
        });
        rooms.sql("update attendance set status = 'ABSENT' where participant_id in (select id from participant where code in ('ALFA-PA', 'ALFA-PB'))");
        rooms.get(Post.class).open(server(mailbox.port()), hands);
    }

    private static MailServer server(int port) {
        return new MailServer("127.0.0.1", port, null, null, "imr@example.org", false, "https://imr.example.org/");
    }

    private void at(String moment) {
        rooms.clock(Instant.parse(moment));
    }

    private int round() {
        return rooms.as(Caller.SYSTEM, () -> rooms.get(MorningService.class).round());
    }

    private String facilitator() {
        return site.email(Role.FACILITATOR);
    }

    @Test
    @DisplayName("B7 in the morning whoever has something due gets a letter with numbers, and no name or code of a participant")
    void letters() {
        settle(Rooms::onH2);
        assertThat(round()).isEqualTo(3);

        assertThat(mailbox.to(facilitator())).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("IMR Manager: what is due today");
            assertThat(letter.type()).startsWith("text/plain");
            assertThat(letter.text()).contains("- One session to hold today", "- 2 people to call", "https://imr.example.org/")
                .doesNotContain("canary", "ALFA", "Ada", "Bo ");
        });
        assertThat(mailbox.to(site.email(Role.ASSESSOR))).singleElement()
            .satisfies(letter -> assertThat(letter.text()).contains("- One assessment to finish").doesNotContain("session"));
        assertThat(mailbox.to(site.email(Role.COORDINATOR))).singleElement()
            .satisfies(letter -> assertThat(letter.text()).contains("- One assessment is due").doesNotContain("session"));
        assertThat(mailbox.to(IDLE)).as("nothing is due for them").isEmpty();
    }

    @Test
    @DisplayName("B7 the letter comes once a day, in the morning of the place, and not on a free day for what can wait")
    void onceADay() {
        settle(Rooms::onH2);
        at("2026-03-02T04:59:00Z");
        assertThat(round()).as("before six in Copenhagen").isZero();
        at("2026-03-02T05:00:00Z");
        assertThat(round()).isEqualTo(3);
        at("2026-03-02T08:50:00Z");
        assertThat(round()).as("the same morning").isZero();
        at("2026-03-03T09:00:00Z");
        assertThat(round()).as("ten o'clock is no morning").isZero();
        at("2026-03-03T06:00:00Z");
        assertThat(round()).isEqualTo(3);
        assertThat(mailbox.to(facilitator()).get(1).text()).contains("- One session is not recorded yet").doesNotContain("today\n");
        at("2026-03-07T06:00:00Z");
        assertThat(round()).as("a Saturday").isZero();
    }

    @Test
    @DisplayName("B7 M1 the letter is in the reader's language, and stays away when they switch it off in their profile")
    void languageAndSwitch() {
        settle(Rooms::onH2);
        prefer("da", true);
        round();
        assertThat(mailbox.to(facilitator()).get(0).text()).startsWith("God morgen").contains("- En session skal holdes i dag", "- 2 personer at ringe til");

        prefer("da", false);
        at("2026-03-03T06:00:00Z");
        round();
        assertThat(mailbox.to(facilitator())).hasSize(1);
        prefer("nb", true);
        at("2026-03-04T06:00:00Z");
        round();
        assertThat(mailbox.to(facilitator()).get(1).text()).startsWith("God morgen").contains("- Én økt er ikke ført ennå");
    }

    private void prefer(String language, boolean reminders) {
        Caller me = rooms.as(Caller.SYSTEM, () -> rooms.get(Callers.class).of(staff(facilitator()).id()));
        rooms.as(me, () -> {
            rooms.get(ProfileService.class).describe("Fie", language, null, reminders);
            assertThat(rooms.get(ProfileService.class).reminders()).isEqualTo(reminders);
            return null;
        });
    }

    private Staff staff(String email) {
        return rooms.inTransaction(() -> rooms.get(ScopedStore.class).ask(Staff.class).where("e.email = :email", "email", email).get());
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("B7 L3 several instances on one database send the letter once between them")
    void several(Supplier<Rooms> database) {
        settle(database);
        List<CompletableFuture<Integer>> rounds = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(this::round, hands)).toList();
        assertThat(rounds.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(3);
        assertThat(mailbox.to(facilitator())).hasSize(1);
    }

    @Test
    @DisplayName("B7 a mail server that is away harms nothing, and the letter comes when it is back")
    void away() {
        settle(Rooms::onH2);
        mailbox.away(() -> {
            assertThat(round()).isZero();
            assertThat(rooms.get(Post.class).send(new Letter(facilitator(), "?", "?"))).isEqualTo(Delivery.FAILED);
        });
        at("2026-03-02T06:10:00Z");
        assertThat(round()).isEqualTo(3);
        assertThat(mailbox.to(facilitator())).hasSize(1);
    }

    @Test
    @DisplayName("B7 a mail server that takes its time keeps nobody waiting")
    void slow() throws Exception {
        settle(Rooms::onH2);
        try (ServerSocket mute = new ServerSocket(0)) {
            rooms.get(Post.class).open(server(mute.getLocalPort()), hands);
            long start = System.nanoTime();
            assertThat(rooms.get(Post.class).send(new Letter(facilitator(), "?", "?"))).isEqualTo(Delivery.UNDERWAY);
            assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(8);
        }
    }
}
