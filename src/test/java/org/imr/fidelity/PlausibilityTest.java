package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

    @ParameterizedTest
    @DisplayName("I7 whole ratings have such a mean and spread, or cannot have, to half of the last printed decimal")
    @CsvSource({"4,4.8,0.5,true", "4,4.8,0.4,false", "4,4.8,0.6,false", "4,4.75,0.5,true", "4,4.6,0.5,false", "4,4.9,0.5,false", "1,3,0.0,true",
        "1,3,0.1,false", "1,3.5,0.0,false", "0,3,0.0,false", "2,3.0,2.8,true", "2,3.0,2.9,false", "2,3.0,1.4,true", "5,1.0,0.0,true", "5,5.0,0.0,true",
        "9,4.8,0.0,false", "9,4.8,0.4,true"})
    void possible(int n, BigDecimal mean, BigDecimal sd, boolean possible) {
        assertThat(Plausibility.possible(n, mean, sd)).isEqualTo(possible);
    }
}
