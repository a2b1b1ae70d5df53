package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PublishedTest {

    @Test
    @DisplayName("I7 of the published Danish figures only those of item 13 cannot come from whole ratings")
    void misprint() throws IOException {
        Scale scale = ScaleReader.read("imr-fidelity.yaml", Files.readAllBytes(Path.of("fidelity-scales/imr-fidelity.yaml")))
            .scale().orElseThrow();

        List<Integer> impossible = scale.published().get(0).items().stream().filter(figures -> !figures.isPossible())
            .map(Published.Figures::item).toList();

        assertThat(scale.published().get(0).items()).hasSize(13);
        assertThat(impossible).containsExactly(13);
        assertThat(scale.published().get(0).means("mid").orElseThrow().mean()).isEqualTo(new BigDecimal("4.2"));
        assertThat(scale.published().get(0).means("end").orElseThrow().sd()).isEqualTo(new BigDecimal("0.2"));
        assertThat(scale.published().get(0).means("extra")).isEmpty();
    }

    @Test
    @DisplayName("I7 figures at the edge of their printed decimals are possible, beyond it they are not")
    void edges() {
        // Nine ratings with the sum 43 have the mean 4.78 and spread by 0.44 at least.
        assertThat(Plausibility.possible(9, new BigDecimal("4.8"), new BigDecimal("0.4"))).isTrue();
        assertThat(Plausibility.possible(9, new BigDecimal("4.8"), new BigDecimal("0.3"))).isFalse();
        assertThat(Plausibility.possible(1, new BigDecimal("3.0"), new BigDecimal("0.0"))).isTrue();
        assertThat(Plausibility.possible(1, new BigDecimal("3.5"), new BigDecimal("0.0"))).isFalse();
    }

    @Test
    @DisplayName("I4 the standard deviation is the sample's, and there is none for one rating")
    void sample() {
        assertThat(Statistics.of(List.of(2, 3, 4, 5)).sd().value()).isCloseTo(1.2909944487, within(1e-9));
        assertThat(Statistics.of(List.of(4)).sd().lack()).isEqualTo(Lack.TOO_FEW);
        assertThat(Statistics.of(List.of()).mean().lack()).isEqualTo(Lack.NOTHING_SHARED);
    }
}
