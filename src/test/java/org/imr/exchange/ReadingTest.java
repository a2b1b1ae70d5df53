package org.imr.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.imr.workbook.ReadTables;
import org.imr.workbook.Table;
import org.imr.workbook.TableFault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static List<TableFault> faults(List<TableFault> found, Table... tables) {
        return new Reading(new ReadTables(List.of(tables), found)).faults();
    }

    @Test
    @DisplayName("J1 a workbook or a zip that is no exchange file at all has one fault: what it holds and what was expected")
    void stranger() {
        Table audit = new Table("Sessions", List.of("Number", "Date"), List.of(List.of("1", "2026-03-02"), List.of("2", "2026-03-09")));
        Table budget = new Table("Ark1", List.of("Udgift", "Kr."), List.of(List.of("Kaffe", "120")));
        List<TableFault> formulas = List.of(new TableFault("Ark1", 2, "Kr.", "SUM(B1)", "value-not-formula"));

        assertThat(faults(formulas, audit, budget)).singleElement().satisfies(fault -> {
            assertThat(fault.table() + fault.row() + fault.column()).isEqualTo("0");
            assertThat(fault.found()).isEqualTo("Sessions, Ark1");
            assertThat(fault.key()).isEqualTo("exchange-file");
            assertThat(fault.expected(Locale.ENGLISH)).contains("Sites", "Ratings");
        });
        assertThat(faults(List.of(TableFault.ofFile("word/document.xml", "entry-name"), TableFault.ofFile("holiday.jpg", "entry-name"))))
            .singleElement().satisfies(fault -> assertThat(fault.found()).isEqualTo("word/document.xml, holiday.jpg"));
        assertThat(faults(List.of())).extracting(TableFault::key).containsExactly("exchange-file");
    }

    @Test
    @DisplayName("J1 a file with one table of the exchange is told all its faults, and a damaged one that it is damaged")
    void ours() {
        Table sites = new Table("Sites", List.of("code", "colour"), List.of(List.of("F", "red")));
        Table other = new Table("Ark1", List.of("Udgift"), List.of());

        assertThat(faults(List.of(), sites, other)).extracting(TableFault::key)
            .containsExactlyInAnyOrder("table-known", "column-known", "column-required");
        assertThat(faults(List.of(TableFault.ofFile("", "file-whole")))).extracting(TableFault::key).containsExactly("file-whole");
    }
}
