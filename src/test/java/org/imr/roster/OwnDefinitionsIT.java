package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imr.access.Caller;
import org.imr.access.ScopedStore;
import org.imr.curriculum.Edition;
import org.imr.evidence.EvidenceService;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Judgement;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Score;
import org.imr.library.Definitions;
import org.imr.library.Pinned;
import org.imr.session.Attendance;
import org.imr.session.HandoutGiven;
import org.imr.session.SessionEntry;
import org.imr.session.SessionService;
import org.imr.session.SessionSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A site's own edition and scale, from a folder, used from founding a group to its score, and after the folder is gone. */
class OwnDefinitionsIT {

    private static final Path OWN = Path.of("src/test/resources/definitions");
    private Town town;

    @BeforeEach
    void open() {
        town = new Town();
        load(List.of(Path.of("curriculum"), OWN.resolve("curriculum")), List.of(Path.of("fidelity-scales"), OWN.resolve("fidelity-scales")));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void load(List<Path> curricula, List<Path> scales) {
        town.rooms.as(Caller.SYSTEM, () -> {
            town.rooms.get(Definitions.class).load(curricula, scales);
            return null;
        });
    }

    @Test
    @DisplayName("A7 a group is taught from a site's own edition and judged by its own scale, without code, and goes on when the files go")
    void wholeWay() {
        Definitions definitions = town.rooms.get(Definitions.class);
        assertThat(definitions.faults()).isEmpty();
        assertThat(definitions.editions()).extracting(Edition::code).containsExactly("danish-2011", "everyday", "revised");
        assertThat(definitions.scales()).extracting(Scale::code).contains("imr-fidelity", "small-steps");
        Scale scale = definitions.scale("small-steps");

        town.asFaye(() -> {
            town.rooms.get(FoundingService.class).found(new NewGroup("E-01", "BAL", Town.facts("Everyday", Town.TODAY, 6), "everyday", List.of()));
            return null;
        });
        town.rooms.make(() -> {
            ScopedStore store = town.rooms.get(ScopedStore.class);
            Group group = store.ask(Group.class).where("e.code = 'E-01'").get();
            for (String name : List.of("Anna", "Bo")) {
                store.add(new Membership(group, store.add(new Participant("P-" + name, group.site(), name)), Town.TODAY));
            }
        });
        GroupPicture group = town.picture("E-01");
        assertThat(group.editionVersion()).isEqualTo("2026-01");
        assertThat(group.sessions().stream().flatMap(s -> s.plannedModules().stream()).distinct())
            .containsExactly("first-steps", "recovery-strategies", "money-and-home");

        load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales")));
        record(1);
        assertThat(given()).containsOnly("first-steps", "first-steps-week").hasSize(4);
        assertScore(scale);
    }

    /** Everybody present, everything as the sheet proposes it. */
    private void record(int number) {
        town.asFaye(() -> {
            SessionService sessions = town.rooms.get(SessionService.class);
            SessionSheet sheet = sessions.sheet("E-01", number, null);
            List<String> taught = sheet.modules().stream().filter(SessionSheet.ModuleLine::taught).map(SessionSheet.ModuleLine::code).toList();
            List<SessionEntry.PersonEntry> people = sheet.people().stream().map(one -> new SessionEntry.PersonEntry(one.code(),
                Attendance.Status.PRESENT, false, null, false, null, null, List.of(), List.of(), sheet.modules().stream().flatMap(m -> m.handouts().stream())
                    .filter(SessionSheet.HandoutLine::byDefault).map(SessionSheet.HandoutLine::code).collect(Collectors.toSet())))
                .toList();
            sessions.record("E-01", number, new SessionEntry(sheet.version(), 60, List.of(), taught, List.of(), Set.of(),
                Set.of(), null, null, people));
            return null;
        });
    }

    private List<String> given() {
        return town.asFaye(() -> town.rooms.inTransaction(() -> town.rooms.get(ScopedStore.class).ask(HandoutGiven.class).list().stream()
            .map(HandoutGiven::handout).toList()));
    }

    private void assertScore(Scale read) {
        Optional<Pinned<Scale>> pinned = town.asFaye(() -> town.rooms.get(Definitions.class)
            .scale(read.code(), read.version(), read.digest()));
        assertThat(pinned.orElseThrow().exact()).isTrue();
        Scale scale = pinned.get().definition();
        Occasion end = scale.occasion("end").orElseThrow();
        List<Evidence> evidence = town.asFaye(() -> Judgement.of(scale, end, town.rooms.get(EvidenceService.class).record("E-01")));
        assertThat(evidence).as("items 3 and 4 have no rule").extracting(Evidence::item).containsExactly(1, 2);
        assertThat(evidence.get(0).suggested()).as("everyone has their sheets").isEqualTo(5);
        assertThat(evidence.get(1).suggested()).as("nobody has a goal yet").isEqualTo(1);
        Score score = Score.of(end, scale.bandSet("steps").orElseThrow(), Map.of(1, 5, 2, 1, 3, 4, 4, 2), List.of());
        assertThat(score.mean()).isEqualTo(3.0);
        assertThat(score.band().code()).isEqualTo("under-way");
    }
}
