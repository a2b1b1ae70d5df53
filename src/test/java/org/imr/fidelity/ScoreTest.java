package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final Scale SCALE = Shipped.scale();
    private static final BandSet DANISH = SCALE.bandSet("danish").orElseThrow();
    private static final BandSet COMMON = SCALE.bandSet("common").orElseThrow();
    private static final Occasion MID = SCALE.occasion("mid").orElseThrow();
    private static final Occasion END = SCALE.occasion("end").orElseThrow();

    static Map<Integer, Integer> ratings(int... values) {
        Map<Integer, Integer> ratings = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            ratings.put(i + 1, values[i]);
        }
        return ratings;
    }

    @Test
    @DisplayName("G7 no mean while an item is neither rated nor marked as impossible to rate")
    void noMeanOnAnUnfinishedRating() {
        Score open = Score.of(MID, DANISH, ratings(5, 5, 5, 5, 5, 5, 5, 5, 5), List.of());
        assertThat(open).isEqualTo(new Score(45, 9, 1, null, null));
        assertThat(open.mean(1)).isNull();

        Score finished = Score.of(MID, DANISH, ratings(5, 5, 5, 5, 5, 5, 5, 5, 5), List.of(10));
        assertThat(finished.mean()).isEqualTo(5.0);
        assertThat(finished.ratedItems()).isEqualTo(9);
        assertThat(Score.of(MID, DANISH, Map.of(), MID.items()).mean()).isNull();
    }

    @Test
    @DisplayName("G7 what cannot be a rating is refused")
    void whatIsNoRating() {
        assertThatThrownBy(() -> Score.of(MID, DANISH, Map.of(11, 3), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Score.of(MID, DANISH, Map.of(1, 6), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Score.of(MID, DANISH, Map.of(1, 0), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Score.of(MID, DANISH, Map.of(1, 3), List.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @DisplayName("G7 the band of a mean: Danish on one decimal rounded half up, common unrounded")
    @CsvSource({"20,20,not-followed,low", "79,20,good,moderate", "394,100,not-followed,moderate", "395,100,good,moderate",
        "39,10,not-followed,moderate", "4,1,good,high", "434,100,good,high", "435,100,high,high", "44,10,high,high", "5,1,high,high",
        "299,100,not-followed,low", "3,1,not-followed,moderate", "51,13,not-followed,moderate", "52,13,good,high", "57,13,high,high",
        "56,13,good,high"})
    void bands(int sum, int count, String danish, String common) {
        assertThat(DANISH.of(sum, count).code()).isEqualTo(danish);
        assertThat(COMMON.of(sum, count).code()).isEqualTo(common);
        if (count % 5 == 0 || count == 1) {
            BigDecimal mean = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count));
            assertThat(DANISH.of(mean).code()).isEqualTo(danish);
            assertThat(COMMON.of(mean).code()).isEqualTo(common);
        }
    }

    /**
     * The end mean is 568 / 117 = 4.8547, so 4.85. Only where each of the nine means is rounded to two decimals before they are
     * averaged does it come out as 4.86; nothing here rounds before it averages.
     */
    @Test
    @DisplayName("G7 the Danish ratings give the published means: 4.2 mid-way and 4.9 at the end")
    void theDanishMatrix() {
        try (JsonReader reader = Json.createReader(ScoreTest.class.getResourceAsStream("/danish-matrix.json"))) {
            JsonObject matrix = reader.readObject();
            List<Score> mid = scores(matrix.getJsonArray("mid"), MID);
            List<Score> end = scores(matrix.getJsonArray("end"), END);

            assertThat(mean(mid)).isCloseTo(4.20, within(1e-9));
            assertThat(mean(end)).isCloseTo(568.0 / 117, within(1e-9));
            assertThat(end.stream().map(s -> s.mean(2)).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualTo("43.70");
            assertThat(mid).extracting(s -> s.mean(1)).startsWith(new BigDecimal("4.3"), new BigDecimal("4.6"), new BigDecimal("3.9"));
            assertThat(end).extracting(s -> s.band().code()).containsOnly("high");
        }
    }

    private static double mean(List<Score> scores) {
        return scores.stream().mapToDouble(Score::mean).average().orElseThrow();
    }

    private static List<Score> scores(JsonArray rows, Occasion occasion) {
        return rows.getValuesAs(JsonArray.class).stream()
                .map(row -> ratings(row.getValuesAs(JsonNumber.class).stream().mapToInt(JsonNumber::intValue).toArray()))
                .map(ratings -> Score.of(occasion, DANISH, ratings, List.of())).toList();
    }
}
