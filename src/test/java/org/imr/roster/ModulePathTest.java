package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.imr.roster.ModulePath.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ModulePathTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final List<String> MODULES = List.of("a", "b", "c");

    @Test
    @DisplayName("C3 the path tells taught, now and planned")
    void path() {
        ModulePath path = ModulePath.of(MODULES, List.of(held(1, -14, "a", "a"), held(2, -7, "b", "a"), planned(3, 0, "b"), planned(4, 7, "c")),
            TODAY, false);

        assertThat(path.steps()).extracting(ModulePath.Step::state).containsExactly(State.TAUGHT, State.NOW, State.PLANNED);
        assertThat(path.steps().get(0).taught()).isEqualTo(2);
        assertThat(path.steps().get(1).toCome()).isEqualTo(1);
    }

    @Test
    @DisplayName("C5 in a group that is over, nothing is now and nothing is to come")
    void over() {
        ModulePath path = ModulePath.of(MODULES, List.of(held(1, -7, "a", "a"), planned(2, 7, "b")), TODAY, true);

        assertThat(path.steps()).extracting(ModulePath.Step::state).containsExactly(State.TAUGHT, State.PLANNED, State.PLANNED);
        assertThat(path.steps()).allMatch(step -> step.toCome() == 0);
    }

    private static SessionLine held(int number, int days, String planned, String taught) {
        return line(number, days, Session.Status.HELD, planned, List.of(taught));
    }

    private static SessionLine planned(int number, int days, String planned) {
        return line(number, days, Session.Status.PLANNED, planned, List.of());
    }

    private static SessionLine line(int number, int days, Session.Status status, String planned, List<String> taught) {
        return new SessionLine("G", number, TODAY.plusDays(days), null, Session.Kind.GROUP, status, null, List.of(planned), taught, 1);
    }
}
