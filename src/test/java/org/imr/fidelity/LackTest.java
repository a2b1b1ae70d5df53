package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class LackTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_da", "_nb"})
    @DisplayName("I4 every reason why a figure cannot be computed has its text")
    void texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(LackTest.class.getResourceAsStream("/messages/statistics" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(Arrays.stream(Lack.values()).map(Lack::key).toList());
    }

    @Test
    @DisplayName("I4 a figure is a number or a reason: nothing infinite, no NaN, not both, not neither")
    void figure() {
        assertThat(Figure.of(0.5).isKnown()).isTrue();
        assertThat(Figure.none(Lack.TOO_FEW).isKnown()).isFalse();
        assertThatThrownBy(() -> Figure.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Figure.of(Double.NEGATIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figure(1.0, Lack.TOO_FEW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figure(null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
