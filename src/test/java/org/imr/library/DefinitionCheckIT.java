package org.imr.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.kernel.Fault;
import org.imr.kernel.NotFound;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionCheckIT {

    @TempDir
    private Path own;
    private Rooms rooms;
    private DefinitionCheck check;

    @BeforeEach
    void open() {
        rooms = Rooms.onH2();
        check = rooms.get(DefinitionCheck.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    @DisplayName("A5 what was loaded is shown with version and digest, what was refused with file and reason, and the rest works")
    void loadedAndRefused() throws IOException {
        Files.writeString(own.resolve("broken.yaml"), "code: [");
        load(List.of(Path.of("fidelity-scales"), own));

        List<DefinitionLine> known = rooms.as(holding(Role.ADMINISTRATOR, null), check::known);
        assertThat(known).extracting(DefinitionLine::code).contains("danish-2011", "revised", "imr-fidelity");
        assertThat(known).allMatch(line -> line.title().isPresent() && line.shortDigest().length() == 12);
        assertThat(rooms.as(holding(Role.COORDINATOR, null), check::faults)).extracting(Fault::file).contains(own.getFileName() + "/broken.yaml");
    }

    @Test
    @DisplayName("A6 a version whose file is gone stays in the list with its title, as it was kept")
    void gone() {
        load(List.of(Path.of("fidelity-scales")));
        load(List.of());

        assertThat(rooms.as(holding(Role.ADMINISTRATOR, null), check::known)).filteredOn(line -> line.kind() == Definition.Kind.SCALE)
            .isNotEmpty().allMatch(line -> !line.loaded() && line.title().isPresent());
    }

    @Test
    @DisplayName("K3 definitions and their faults are for coordinators of all sites and administrators")
    void whoSees() {
        for (Role role : List.of(Role.FACILITATOR, Role.ASSESSOR, Role.COORDINATOR)) {
            Caller caller = holding(role, UUID.randomUUID());
            assertThatThrownBy(() -> rooms.as(caller, check::known)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> rooms.as(caller, check::faults)).isInstanceOf(NotFound.class);
        }
    }

    private void load(List<Path> scales) {
        rooms.as(Caller.SYSTEM, () -> {
            rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), scales);
            return null;
        });
    }

    private static Caller holding(Role role, UUID site) {
        return new Caller(UUID.randomUUID(), "x@example.org", "X", null, null, Set.of(new Caller.RoleAt(role, site, null)), Set.of(), Set.of());
    }
}
