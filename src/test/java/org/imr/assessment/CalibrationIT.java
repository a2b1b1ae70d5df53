package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A shared example, rated and compared, on both databases. */
class CalibrationIT {

    private static final String ANN = "ann@b";
    private static final String BO = "bo@b";
    private static final String EXAMPLE = "thursday-group";

    static Stream<Arguments> databases() {
        return Stream.of(Arguments.of("H2", (Supplier<Rooms>) Rooms::onH2), Arguments.of("PostgreSQL", (Supplier<Rooms>) Rooms::onPostgres));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    @DisplayName("G13 an example is rated without its panel, then compared; the last day shows where assessors are chosen")
    void calibrated(String name, Supplier<Rooms> database) {
        try (Rooms rooms = database.get()) {
            Programme programme = new Programme(rooms);
            CalibrationForm form = programme.as(ANN, () -> calibrations(programme).form(EXAMPLE));
            assertThat(form.items()).hasSize(13);
            assertThat(form.example().panel()).isEmpty();
            assertThat(programme.as(ANN, () -> calibrations(programme).result(EXAMPLE))).isEmpty();
            refused(programme, form);

            submit(programme, ANN, form, 4, List.of(13));
            CalibrationResult result = programme.as(ANN, () -> calibrations(programme).result(EXAMPLE)).orElseThrow();
            assertThat(result.on()).isEqualTo(Programme.TODAY);
            assertThat(result.exact()).isTrue();
            assertThat(result.example().panel()).hasSize(3);
            assertThat(result.comparison().agreement().n()).isEqualTo(12);
            assertThat(result.comparison().rows().get(12).own()).isNull();
            assertThat(result.comparison().agreement().alike()).isEqualTo(6);

            others(programme);
            again(programme, form);
        }
    }

    private static void refused(Programme programme, CalibrationForm form) {
        assertThatThrownBy(() -> submit(programme, ANN, form, 6, List.of())).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> programme.does(ANN, () -> calibrations(programme).submit(EXAMPLE, form.example().digest(), Map.of(1, 5), List.of(2))))
            .isInstanceOfSatisfying(Rejected.class, no -> assertThat(no.arguments().get(0)).isEqualTo("3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13"));
        assertThatThrownBy(() -> programme.does(ANN, () -> calibrations(programme).submit(EXAMPLE, "0", Map.of(), List.of())))
            .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> programme.as(ANN, () -> calibrations(programme).form("nothing"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> programme.as("finn@f", () -> calibrations(programme).form(EXAMPLE))).isInstanceOf(NotFound.class);
        assertThat(programme.as(ANN, () -> calibrations(programme).result(EXAMPLE))).isEmpty();
    }

    /** What one has rated is one's own; the day is not. */
    private static void others(Programme programme) {
        assertThat(programme.as(BO, () -> calibrations(programme).result(EXAMPLE))).isEmpty();
        assertThat(programme.as(BO, () -> calibrations(programme).list())).allMatch(line -> line.last().isEmpty());
        assertThat(programme.as(ANN, () -> calibrations(programme).list()).get(0).agreement().orElseThrow().alike()).isEqualTo(6);
        OpeningView opening = programme.as("cia@f", () -> programme.get(OpeningService.class).prepare("F-1", "imr-fidelity"));
        assertThat(opening.free().stream().filter(one -> one.email().equals(ANN)).findFirst().orElseThrow().calibrated()).contains(Programme.TODAY);
        assertThat(opening.free().stream().filter(one -> one.email().equals(BO)).findFirst().orElseThrow().calibrated()).isEmpty();
    }

    private static void again(Programme programme, CalibrationForm form) {
        programme.rooms.clock(java.time.Instant.parse("2026-07-01T09:00:00Z"));
        submit(programme, ANN, form, 5, List.of());
        CalibrationResult result = programme.as(ANN, () -> calibrations(programme).result(EXAMPLE)).orElseThrow();
        assertThat(result.on()).isAfter(Programme.TODAY);
        assertThat(result.comparison().rows().get(12).own()).isEqualTo(5);
    }

    private static void submit(Programme programme, String who, CalibrationForm form, int rating, List<Integer> cannotRate) {
        Map<Integer, Integer> ratings = new HashMap<>();
        form.items().stream().filter(item -> !cannotRate.contains(item.number())).forEach(item -> ratings.put(item.number(), rating));
        programme.does(who, () -> calibrations(programme).submit(EXAMPLE, form.example().digest(), ratings, cannotRate));
    }

    private static CalibrationService calibrations(Programme programme) {
        return programme.get(CalibrationService.class);
    }
}
