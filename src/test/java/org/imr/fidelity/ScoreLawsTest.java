package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ScoreLawsTest {

    private final Scale scale = Course.SCALE;
    private final Occasion end = scale.occasion("end").orElseThrow();

    @Property(tries = 200)
    @Label("G7 every mean has a band in every set, and a better rating never lowers it")
    void aBetterRatingNeverLowersTheBand(@ForAll @Size(13) List<@IntRange(min = 1, max = 5) Integer> values,
            @ForAll @IntRange(max = 12) int at) {
        Map<Integer, Integer> before = ScoreTest.ratings(values.stream().mapToInt(Integer::intValue).toArray());
        Map<Integer, Integer> after = new HashMap<>(before);
        after.merge(at + 1, 1, (old, one) -> Math.min(5, old + one));
        scale.bandSets().forEach(set -> assertThat(Score.of(end, set, after, List.of()).band().from())
                .isGreaterThanOrEqualTo(Score.of(end, set, before, List.of()).band().from()));
    }
}
