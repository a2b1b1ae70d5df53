package org.imr.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultHandlerTest {

    @ParameterizedTest
    @CsvSource({"HYT00, true", "40001, true", "40P01, true", "55P03, true", "23505, false", ", false"})
    @DisplayName("L4 who meets a lock is asked to press again, whichever database it is; another fault of a database stays a fault")
    void busy(String state, boolean busy) {
        assertThat(FaultHandler.isBusy(new SQLException("told", state))).isEqualTo(busy);
    }
}
