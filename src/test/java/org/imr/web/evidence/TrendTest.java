package org.imr.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.imr.evidence.Week;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;
import org.imr.fidelity.ScaleReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The picture of a group's weeks. */
class TrendTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 26);

    private static Scale scale() throws IOException {
        Path file = Path.of("fidelity-scales/imr-fidelity.yaml");
        return ScaleReader.read(file.toString(), Files.readAllBytes(file)).scale().orElseThrow();
    }

    /** As many weeks as there are ratings, all for item 4; 0 stands for no suggestion. */
    private static Trend trend(int... ratings) throws IOException {
        List<Week> weeks = new ArrayList<>();
        for (int rating : ratings) {
            weeks.add(new Week(weeks.size() + 1, START.plusDays(6 + 7L * weeks.size()), List.of(new Evidence(4, Rule.Kind.HANDOUTS, 1, 1, null,
                rating == 0 ? null : rating, null, false, null, null, List.of(), List.of(), List.of(), List.of(), List.of()))));
        }
        return Trend.of(scale(), START, weeks);
    }

    private static List<Run> runs(Trend trend) {
        return trend.rows().get(3).runs();
    }

    @Test
    @DisplayName("F4 weeks with the same suggestion are one bar, as wide as they are many; weeks without one are a line")
    void runs() throws IOException {
        List<Run> runs = runs(trend(0, 0, 3, 4, 4, 4, 3, 0));
        assertThat(runs).extracting(Run::rating).containsExactly(null, 3, 4, 3, null);
        assertThat(runs).extracting(Run::weeks).containsExactly(2, 1, 3, 1, 1);
        assertThat(runs).extracting(Run::x).containsExactly("0.00%", "25.00%", "37.50%", "75.00%", "87.50%");
        assertThat(runs.get(2).width()).isEqualTo("37.50%");
        assertThat(runs.get(2).from()).isEqualTo(START.plusDays(6 + 21));
        assertThat(runs.get(2).height()).isGreaterThan(runs.get(1).height());
    }

    @Test
    @DisplayName("F4 the items that records suggest a rating for are in it, those for people to judge are not")
    void items() throws IOException {
        assertThat(trend(1).rows()).extracting(row -> row.item().number()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(trend(1).rows().get(3).last()).isEqualTo(1);
        assertThat(trend(0, 0).isBlank()).isTrue();
        assertThat(trend(0, 2).isBlank()).isFalse();
        assertThat(trend().isBlank()).isTrue();
    }

    @Test
    @DisplayName("F4 the table has the latest week first, a bar too narrow for its number stands without")
    void table() throws IOException {
        int[] year = new int[52];
        Arrays.setAll(year, week -> week == 20 ? 2 : 5);
        Trend trend = trend(year);
        assertThat(trend.weeks().get(0).number()).isEqualTo(52);
        assertThat(runs(trend)).extracting(Run::isNumbered).containsExactly(true, false, true);
        assertThat(trend.suggested(trend.weeks().get(31), trend.rows().get(3))).isEqualTo(2);
        assertThat(trend.suggested(trend.weeks().get(31), trend.rows().get(0))).isNull();
    }

    @Test
    @DisplayName("F4 months begin where they do, with no more names than there is room for")
    void months() throws IOException {
        Trend four = trend(1, 1, 1, 1);
        assertThat(four.months()).extracting(Trend.Month::first).containsExactly(LocalDate.of(2026, 2, 1));
        assertThat(four.months().get(0).x()).isEqualTo("21.43%");
        Trend year = trend(new int[60]);
        assertThat(year.months()).hasSize(14);
        assertThat(year.months().stream().filter(Trend.Month::named)).hasSizeLessThanOrEqualTo(8);
        assertThat(four.x(START.plusDays(14))).isEqualTo("50.00%");
        assertThat(four.x(START.minusDays(1))).isEqualTo("0.00%");
    }
}
