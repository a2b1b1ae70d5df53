package org.imr.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.fidelity.Figure;
import org.imr.kernel.NotFound;
import org.imr.testing.Callers;
import org.imr.testing.DemonstrationData;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgrammeIT {

    private static final Caller COORDINATOR = caller(new Caller.RoleAt(Role.COORDINATOR, null, null));
    private static Rooms rooms;

    @BeforeAll
    static void open() {
        rooms = Rooms.onH2();
        rooms.clock(Instant.parse("2026-11-20T08:00:00Z"));
        DemonstrationData.make(rooms, LocalDate.of(2026, 11, 20), "FRB-1", "BAL-1", "GLA-1", "FRB-2", "BAL-2", "GLA-2", "FRB-3", "BAL-3",
            "GLA-3", "FRB-4");
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @Test
    @DisplayName("I4 the demonstration's items have the published Danish means, N 19 and 9, whoever rated: one assessor or a consensus")
    void publishedTable() {
        ItemOverview overview = items(COORDINATOR, Optional.empty());

        assertThat(overview.items()).extracting(line -> line.statistics().n())
            .containsExactly(19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 9, 9, 9);
        assertThat(overview.items()).extracting(line -> rounded(line.statistics().mean()))
            .containsExactlyElementsOf(List.of("5.0", "4.2", "3.8", "4.8", "3.3", "4.7", "4.4", "4.9", "4.9", "4.9", "5.0", "5.0", "4.8"));
        assertThat(overview.items().get(3).distribution()).containsExactly(1, 0, 0, 0, 18);
        assertThat(overview.means().get("mid").n()).isEqualTo(10);
        assertThat(rounded(overview.means().get("mid").mean())).isEqualTo("4.2");
        assertThat(overview.means().get("end").n()).isEqualTo(9);
    }

    @Test
    @DisplayName("I4 one occasion is not pooled with the other")
    void oneOccasion() {
        ItemOverview overview = items(COORDINATOR, Optional.of("end"));

        assertThat(overview.items()).extracting(line -> line.statistics().n()).containsOnly(9);
    }

    @Test
    @DisplayName("K3 a coordinator of another site sees none of it")
    void scope() {
        ItemOverview overview = items(caller(new Caller.RoleAt(Role.COORDINATOR, UUID.randomUUID(), "ELSE")), Optional.empty());

        assertThat(overview.items()).extracting(line -> line.statistics().n()).containsOnly(0);
    }

    @Test
    @DisplayName("K3 an assessor has no overview, not even of what they assessed")
    void notForAssessors() {
        Caller assessor = caller(new Caller.RoleAt(Role.ASSESSOR, UUID.randomUUID(), "BAL"));

        assertThatThrownBy(() -> items(assessor, Optional.empty())).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("K3 who sees the sums of several sites cannot take those of one from all: what is told of all is what is told of each")
    void severalSites() {
        Callers callers = new Callers(rooms);
        Caller own = callers.facilitator("FRB", "FRB-1");
        Set<Caller.RoleAt> roles = Stream.of("FRB", "BAL", "GLA").flatMap(site -> callers.facilitator(site, "FRB-1").roles().stream())
            .collect(Collectors.toSet());
        Caller everywhere = new Caller(own.staffId(), own.email(), "Everywhere", "en", null, roles, own.runs(), Set.of());

        int all = rated(everywhere, Filter.ALL);

        assertThat(all).isPositive().isEqualTo(Stream.of("FRB", "BAL", "GLA").mapToInt(site -> rated(everywhere, Filter.of(site, null))).sum());
    }

    private static int rated(Caller caller, Filter filter) {
        return rooms.as(caller, () -> rooms.get(ProgrammeService.class).items("imr-fidelity", Optional.empty(), filter)).items().get(0).statistics().n();
    }

    @Test
    @DisplayName("I4 the items of all assessments cost one statement")
    void statements() {
        assertThat(rooms.statements(() -> items(COORDINATOR, Optional.empty()))).isEqualTo(2);
    }

    private static ItemOverview items(Caller caller, Optional<String> occasion) {
        return rooms.as(caller, () -> rooms.get(ProgrammeService.class).items("imr-fidelity", occasion));
    }

    private static Caller caller(Caller.RoleAt role) {
        return new Caller(UUID.randomUUID(), "caller@example.org", "Caller", "en", null, Set.of(role), Set.of(), Set.of());
    }

    private static String rounded(Figure figure) {
        return BigDecimal.valueOf(figure.value()).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
