package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;
import org.imr.testing.Scales;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the records say to a change of a rating. */
class ComparisonTest {

    private static final Item ITEM = Scales.shipped(Scale.OF_THE_PROGRAMME).item(7).orElseThrow();

    @ParameterizedTest(name = "{0} to {1}, records {2}/9 ({3}) to {4}/9 ({5}): {6}")
    @DisplayName("a change of rating is held against what the records suggest, then and now")
    @CsvSource(nullValues = "-", value = {
        "3, 4, 6, 3, 7, 4, SAME_WAY", "4, 3, 7, 4, 6, 3, SAME_WAY", "3, 4, 4, 3, 6, 3, A_LITTLE", "3, 4, 6, 3, 6, 3, NOT_SO", "3, 4, 7, 4, 6, 3, NOT_SO",
        "3, 3, 6, 3, 6, 3, STEADY", "3, 3, 6, 3, 7, 4, RECORDS_ALONE", "3, 4, 2, -, 7, 4, SILENT", "-, 4, 6, 3, 7, 4, NOT_COMPARED"})
    void judged(Integer before, Integer now, int was, Integer suggestedThen, int is, Integer suggested, Comparison.Records expected) {
        Comparison.Line line = Comparison.Line.of(ITEM, Optional.of(rating(before)), Optional.of(rating(now)), Optional.of(share(was, suggestedThen)),
            Optional.of(share(is, suggested)));
        assertThat(line.records()).isEqualTo(expected);
    }

    private static RatingLine rating(Integer value) {
        return new RatingLine(7, "ann@b", "Ann", value, false, "seen", null, 0);
    }

    private static Evidence share(int met, Integer suggested) {
        return new Evidence(7, Rule.Kind.GOALS_FOLLOWED_UP, met, 9, null, suggested, null, false, null, null, List.of(), List.of(), List.of(), List.of(),
            List.of());
    }
}
