package org.imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.imr.access.Caller;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Handout;
import org.imr.fidelity.Scale;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is pinned stays what it was, on both databases: its file changes, gets a new version, or goes. */
class PinningIT {

    enum On {
        H2, POSTGRES
    }

    private static final Path SHIPPED = Path.of("curriculum");
    private static final String WEEK = "curriculum/modules/first-steps/handouts/first-steps-week.en.md";
    private static final String SCALE = "fidelity-scales/small-steps.yaml";

    @TempDir
    private Path own;
    private Rooms rooms;

    @BeforeEach
    void copy() throws IOException {
        Path from = Path.of("src/test/resources/definitions");
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, own.resolve(from.relativize(file))));
        }
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(On database) {
        rooms = database == On.H2 ? Rooms.onH2() : Rooms.onPostgres();
        rooms.clock(Instant.parse("2026-03-03T12:00:00Z"));
        load(true);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A6 a pinned edition and scale go on working when their files are gone, also after a restart")
    void gone(On database) {
        open(database);
        Edition edition = definitions().edition("everyday");
        Scale scale = definitions().scale("small-steps");
        load(false);
        assertThat(definitions().editions()).extracting(Edition::code).doesNotContain("everyday");
        assertThat(edition(edition)).isEqualTo(new Pinned<>(edition, true));
        assertThat(scale(scale)).isEqualTo(new Pinned<>(scale, true));
        assertThat(pinned("everyday", "2026-01", null)).as("from an import").isEqualTo(new Pinned<>(edition, true));
        assertThat(pinned("everyday", "2020", null)).as("nothing is nearer").isEqualTo(new Pinned<>(edition, false));
        assertThat(read(() -> definitions().edition("never-seen", "1", null))).isEmpty();
        assertThat(handout("money-and-home", "3").in("en").markdown()).contains("What comes in");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A6 a file changed under its version is used for what is new, what pins the old keeps it, and a warning names it")
    void changed(On database) throws IOException {
        open(database);
        Edition before = definitions().edition("everyday");
        Scale scale = definitions().scale("small-steps");
        assertThat(definitions().warnings()).isEmpty();
        replace(WEEK, "what your week looks like", "about your week");
        replace(SCALE, "{2: 10, 3: 50,", "{2: 20, 3: 50,");
        rooms.clock(Instant.parse("2026-03-04T12:00:00Z"));
        load(true);

        Edition now = definitions().edition("everyday");
        assertThat(now.digest()).isNotEqualTo(before.digest());
        assertThat(edition(before)).isEqualTo(new Pinned<>(before, true));
        assertThat(edition(now)).isEqualTo(new Pinned<>(now, true));
        assertThat(scale(scale).definition().item(1)).isEqualTo(scale.item(1)).isNotEqualTo(definitions().scale("small-steps").item(1));
        assertThat(pinned("everyday", "2026-01", "0".repeat(64))).as("never here").isEqualTo(new Pinned<>(now, false));
        assertThat(definitions().warnings()).extracting(Object::toString).containsExactly(
            "everyday/edition.yaml, version: found 2026-01 as on 2026-03-03, with other content: "
                + "modules/first-steps/handouts/first-steps-week.en.md, expected a new version for changed content",
            "small-steps.yaml, version: found 3 as on 2026-03-03, with other content: small-steps.yaml, "
                + "expected a new version for changed content",
            "modules/first-steps/handouts/first-steps-week.en.md, version: found 1 as on 2026-03-03, with other content, "
                + "expected a new version for a changed text");
        load(true);
        assertThat(definitions().warnings()).as("until it has a new version").hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A6 with a new version nothing warns, the old is still pinned, and each version of a handout can still be read")
    void newVersion(On database) throws IOException {
        open(database);
        Edition before = definitions().edition("everyday");
        replace(WEEK, "what your week looks like", "about your week");
        replace(WEEK, "version: \"1\"", "version: \"2\"");
        replace("curriculum/everyday/edition.yaml", "2026-01", "2026-02");
        load(true);

        assertThat(definitions().warnings()).isEmpty();
        assertThat(definitions().edition("everyday").version()).isEqualTo("2026-02");
        assertThat(edition(before)).isEqualTo(new Pinned<>(before, true));
        assertThat(handout("first-steps-week", "1").in("en").markdown()).contains("what your week looks like");
        assertThat(handout("first-steps-week", "2").in("en").markdown()).contains("about your week");
        assertThat(read(() -> definitions().handout("first-steps-week", "3"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A6 what an earlier release only noted is kept from the next start on; a file that two editions share is kept once")
    void noted(On database) {
        open(database);
        long parts = rows("DEFINITION_PART");
        rooms.sql("delete from definition_content");
        rooms.sql("delete from definition_part");
        Edition edition = definitions().edition("everyday");
        load(false);
        assertThat(read(() -> definitions().edition(edition.code(), edition.version(), edition.digest()))).isEmpty();
        load(true);
        load(false);
        assertThat(edition(edition)).isEqualTo(new Pinned<>(edition, true));
        assertThat(rows("DEFINITION_PART")).isEqualTo(parts).isLessThan(rows("DEFINITION_CONTENT"));
    }

    private Definitions definitions() {
        return rooms.get(Definitions.class);
    }

    private <T> T read(Callable<T> question) {
        return rooms.as(Caller.SYSTEM, question);
    }

    private Pinned<Edition> edition(Edition pinned) {
        return pinned(pinned.code(), pinned.version(), pinned.digest());
    }

    private Pinned<Edition> pinned(String code, String version, String digest) {
        return read(() -> definitions().edition(code, version, digest)).orElseThrow();
    }

    private Pinned<Scale> scale(Scale pinned) {
        return read(() -> definitions().scale(pinned.code(), pinned.version(), pinned.digest())).orElseThrow();
    }

    private Handout handout(String code, String version) {
        Optional<Handout> found = read(() -> definitions().handout(code, version));
        return found.orElseThrow();
    }

    private long rows(String table) {
        return rooms.tables().entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(table)).mapToLong(e -> e.getValue().size()).sum();
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(own.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(own.resolve(file), text.replace(from, to));
    }

    private void load(boolean withOwn) {
        rooms.as(Caller.SYSTEM, () -> {
            definitions().load(withOwn ? List.of(SHIPPED, own.resolve("curriculum")) : List.of(SHIPPED),
                withOwn ? List.of(Path.of("fidelity-scales"), own.resolve("fidelity-scales")) : List.of(Path.of("fidelity-scales")));
            return null;
        });
    }
}
