package org.imr.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.imr.workbook.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RowTest {

    private final Row row = Row.of(new Table("Groups", List.of("facilitators", "code", "name", "start", "time",
            "planned_sessions", "capacity"), List.of(List.of("", "", "", "", "", "", ""), List.of("A@x; b@x ;",
            " 007 ", " Aa ", "2026-03-02", "14:30", "036", "")))).findFirst().orElseThrow();

    @Test
    @DisplayName("J1 a row is read by the meaning of its columns; text verbatim, codes without spaces")
    void typed() {
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.text("name")).isEqualTo(" Aa ");
        assertThat(row.code("code")).isEqualTo("007");
        assertThat(row.codes("facilitators")).containsExactly("A@x", "b@x");
        assertThat(row.date("start")).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(row.time("time")).isEqualTo(LocalTime.of(14, 30));
        assertThat(row.integer("planned_sessions")).isEqualTo(36);
        assertThat(row.integer("capacity")).isNull();
        assertThat(row.key()).containsExactly("007");
    }

    @Test
    @DisplayName("J1 an empty cell and a missing column are told apart")
    void absent() {
        assertThat(row.has("capacity")).isTrue();
        assertThat(row.has("place")).isFalse();
        assertThat(row.text("place")).isEmpty();
        assertThat(row.date("ended_on")).isNull();
        assertThatThrownBy(() -> row.text("colour")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("J1 values are written as they are read")
    void written() {
        assertThat(Written.row("007", null, LocalDate.of(2026, 3, 2), LocalTime.of(9, 5), true, 8,
                new BigDecimal("7.50"), List.of("a", "b"), " x "))
                .containsExactly("007", "", "2026-03-02", "09:05", "yes", "8", "7.5", "a;b", " x ");
    }
}
