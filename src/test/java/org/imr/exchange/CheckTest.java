package org.imr.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.imr.workbook.Table;
import org.imr.workbook.TableFault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    @ParameterizedTest(name = "{0}.{1} = {2}: {3}")
    @DisplayName("J1 a wrong value is a fault at its cell")
    @CsvSource(nullValues = "-", value = {
        "Groups, start, 2026-02-30, date", "Groups, start, 02.03.2026, date", "Groups, start, 46083, date",
        "Groups, start, 2026-03-02T14:30, date", "Groups, time, 25:00, time", "Groups, time, 9:30, time",
        "Ratings, rating, 6, rating", "Ratings, rating, 3.5, rating", "Ratings, item, 1000, whole",
        "Ratings, item, 0, whole", "Ratings, assessor, nobody, assessor", "Groups, format, Closed, word",
        "Groups, planned_sessions, many, whole", "Groups, minutes, -5, whole", "Sites, code, a b, code",
        "Sites, code, '', required", "Sites, name, '', required", "Sites, time_zone, Mars, zone",
        "Sites, language, de, word", "Staff, email, mette, email", "Staff, roles, boss@F, roles",
        "Staff, roles, facilitator@*, roles", "Staff, roles, ;, roles", "Trainings, hours, '7,5', decimal",
        "Sessions, motivational, hope;luck, words", "Sessions, facilitators, a@b;c, emails",
        "Attendance, homework_helped, ja, word", "Participants, birth_year, 85, whole",
        "Participants, language, Danish, language"})
    void wrongValues(String table, String column, String value, String key) {
        List<Table> tables = with(table, column, value);
        assertThat(Check.form(tables)).containsExactly(new TableFault(table, 2, column, value, key,
                key.equals("required") ? List.of() : Schema.table(table).field(column).kind().arguments()));
    }

    @ParameterizedTest(name = "{0}.{1} = {2}")
    @DisplayName("J1 what looks odd but is allowed is taken")
    @CsvSource({"Ratings, rating, cannot-rate", "Ratings, assessor, consensus", "Staff, roles, administrator",
        "Staff, roles, 'coordinator@* ; assessor@F'", "Trainings, hours, 7.5", "Sites, name, ' =1+1 '",
        "Sites, code, ' F '", "Groups, interval_days, 0", "Attendance, homework, done", "Sites, code, 007",
        "Sessions, modules, ''", "RoleHistory, site, *"})
    void allowed(String table, String column, String value) {
        assertThat(Check.form(with(table, column, value))).isEmpty();
    }

    @Test
    @DisplayName("J1 unknown tables and columns, missing columns and tables given twice are faults")
    void shape() {
        Table sites = new Table("Sites", List.of("code", "colour"), List.of());
        assertThat(Check.form(List.of(sites, new Table("Cats", List.of("a"), List.of()), sites)))
                .extracting(TableFault::table, TableFault::row, TableFault::column, TableFault::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Sites", 1, "colour", "column-known"),
                        org.assertj.core.groups.Tuple.tuple("Sites", 1, "name", "column-required"),
                        org.assertj.core.groups.Tuple.tuple("Cats", 0, "", "table-known"),
                        org.assertj.core.groups.Tuple.tuple("Sites", 0, "", "table-once"));
    }

    @Test
    @DisplayName("J1 a key that occurs twice is a fault, also when it is written differently; empty rows are not rows")
    void duplicates() {
        Table ratings = new Table("Ratings", List.of("group", "assessment", "assessor", "item", "rating"), List.of(
                List.of("B", "1", "a@x", "1", "4"), List.of("", "", "", "", ""), List.of(" B", "01", "A@x", "1", "9"),
                List.of("B", "1", "a@x", "2", "4")));
        assertThat(Check.form(List.of(ratings))).extracting(TableFault::row, TableFault::key).containsExactly(
                org.assertj.core.groups.Tuple.tuple(4, "rating"), org.assertj.core.groups.Tuple.tuple(4, "key-once"));
        Table homework = new Table("Homework", List.of("group", "session", "text"), List.of(
                List.of("B", "1", "walk"), List.of("B", "1", "walk ")));
        assertThat(Check.form(List.of(homework))).isEmpty();
    }

    @Test
    @DisplayName("J1 what a row names must stand in the file or be known")
    void references() {
        List<Table> tables = with("Attendance", "session", "2");
        assertThat(Check.references(tables, (table, key) -> false)).containsExactly(
                new TableFault("Attendance", 2, "session", "F-2026, 2", "reference", "Sessions", "group, number"));
        assertThat(Check.references(tables, (table, key) ->
                table.equals("Sessions") && key.equals(List.of("F-2026", "2")))).isEmpty();
        assertThat(Check.references(with("Staff", "roles", "facilitator@X;assessor@F;administrator"),
                (table, key) -> false)).extracting(TableFault::found).containsExactly("X");
        assertThat(Check.references(with("Groups", "facilitators", "METTE@example.org;who@x"),
                (table, key) -> false)).extracting(TableFault::found).containsExactly("who@x");
    }

    @Test
    @DisplayName("J1 every table names only tables before it, and every kind has its words in each language")
    void schema() {
        assertThat(Schema.names()).hasSize(19);
        Map<String, Integer> order = new HashMap<>();
        for (Layout layout : Schema.TABLES) {
            order.put(layout.name(), order.size());
            layout.references().forEach(r -> {
                assertThat(order).containsKey(r.table());
                assertThat(Schema.table(r.table()).key()).hasSameSizeAs(r.columns());
                r.columns().forEach(layout::field);
            });
            layout.key().forEach(layout::field);
            for (Field field : layout.fields()) {
                for (String language : List.of("en", "da", "nb")) {
                    assertThat(TableFault.words(new Locale(language), field.kind().key(), field.kind().arguments()))
                            .isNotBlank().doesNotContain("{");
                }
            }
        }
    }

    /** The template's examples with one cell changed. */
    static List<Table> with(String table, String column, String value) {
        List<Table> tables = new ArrayList<>();
        for (Layout layout : Schema.TABLES) {
            tables.add(new Table(layout.name(), layout.columns(), List.of(layout.fields().stream()
                    .map(f -> layout.name().equals(table) && f.name().equals(column) ? value : f.example()).toList())));
        }
        return tables;
    }
}
