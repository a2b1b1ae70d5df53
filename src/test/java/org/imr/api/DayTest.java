package org.imr.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @Test
    @DisplayName("J2 a day that is not given, or left empty, asks for nothing")
    void none() {
        assertThat(Day.of("from", null)).isEmpty();
        assertThat(Day.of("from", "")).isEmpty();
        assertThat(Day.of("from", "2026-03-02")).contains(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026-13-01", "-999999999-01-01", "+999999999-12-31", "+10000-01-01", "0000-01-01"})
    @DisplayName("J2 what is no day, or no day that can be counted with, is told")
    void wrong(String text) {
        assertThatThrownBy(() -> Day.of("from", text)).isInstanceOf(BadRequestException.class).hasMessageContaining("from");
    }
}
