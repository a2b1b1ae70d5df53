package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeverityTest {

    private static List<Judged> assessment(String code, int... milder) {
        List<Judged> all = new ArrayList<>();
        for (int item = 1; item <= 10; item++) {
            all.add(new Judged(code, item, "kim", 3));
            all.add(new Judged(code, item, "lea", 3 + milder[item - 1]));
            all.add(new Judged(code, item, null, 3));
        }
        return all;
    }

    @Test
    @DisplayName("I4 severity is the mean distance from whoever rated the same item, with its number; the consensus is held apart")
    void distance() {
        List<Severity> found = Severity.of(assessment("a", 1, 0, 0, 1, 0, 0, 1, 0, 0, 0));

        assertThat(found).extracting(Severity::assessor).containsExactly("kim", "lea");
        assertThat(found).extracting(Severity::withOthers).containsExactly(10, 10);
        assertThat(found.get(0).fromOthers().value()).isCloseTo(-0.3, within(1e-12));
        assertThat(found.get(1).fromOthers().value()).isCloseTo(0.3, within(1e-12));
        assertThat(found.get(0).fromConsensus().value()).isZero();
        assertThat(found.get(1).withConsensus()).isEqualTo(10);
    }

    @Test
    @DisplayName("I4 ratings of other assessments and what could not be rated are nothing to compare with")
    void onlyTheSame() {
        List<Judged> all = assessment("a", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        all.add(new Judged("b", 1, "kim", 5));
        all.add(new Judged("b", 1, "lea", null));
        all.add(new Judged("c", 2, "noa", 1));

        List<Severity> found = Severity.of(all);

        assertThat(found.get(0).withOthers()).isEqualTo(10);
        assertThat(found.get(0).fromOthers().value()).isZero();
        assertThat(found.get(2).fromOthers().lack()).isEqualTo(Lack.NOTHING_SHARED);
    }

    @Test
    @DisplayName("I4 fewer rated items than a mid-way assessment has are too few to say something of a person")
    void tooFew() {
        List<Judged> nine = assessment("a", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1).stream().filter(one -> one.item() < 10).toList();

        assertThat(Severity.of(nine).get(0).fromOthers().lack()).isEqualTo(Lack.TOO_FEW);
        assertThat(Severity.of(nine).get(0).withOthers()).isEqualTo(9);
    }

    @Test
    @DisplayName("I4 with several others the distance is from their mean")
    void fromTheMeanOfOthers() {
        List<Judged> three = IntStream.rangeClosed(1, 10).boxed().flatMap(item -> List.of(new Judged("a", item, "kim", 5),
            new Judged("a", item, "lea", 4), new Judged("a", item, "noa", 2)).stream()).toList();

        assertThat(Severity.of(three)).extracting(one -> one.fromOthers().value()).containsExactly(2.0, 0.5, -2.5);
    }
}
