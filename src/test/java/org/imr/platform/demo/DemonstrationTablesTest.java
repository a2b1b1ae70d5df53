package org.imr.platform.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.imr.platform.demo.Sheet.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.imr.curriculum.Handout;
import org.imr.curriculum.Module;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables must be such that the import takes them: keys, references, codes, dates. */
class DemonstrationTablesTest {

    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("Sites", List.of("code")), Map.entry("Staff", List.of("email")),
            Map.entry("RoleHistory", List.of("staff", "role", "site", "from")), Map.entry("Trainings", List.of("staff", "kind", "date")),
            Map.entry("Participants", List.of("code")), Map.entry("Groups", List.of("code")),
            Map.entry("Facilitators", List.of("group", "staff", "from")), Map.entry("Waiting", List.of("group", "participant")),
            Map.entry("Members", List.of("group", "participant", "joined")), Map.entry("Sessions", List.of("group", "number")),
            Map.entry("Attendance", List.of("group", "session", "participant")),
            Map.entry("HandoutsGiven", List.of("group", "participant", "handout", "date")),
            Map.entry("Homework", List.of("group", "session", "participant", "text")), Map.entry("Goals", List.of("participant", "number")),
            Map.entry("GoalSteps", List.of("participant", "goal", "number")),
            Map.entry("GoalFollowUps", List.of("participant", "goal", "date", "group", "session")),
            Map.entry("Contacts", List.of("participant", "number")), Map.entry("Assessments", List.of("group", "number")),
            Map.entry("Ratings", List.of("group", "assessment", "assessor", "item")));

    /** A column, in every table that has it, and the table and column it points to. */
    private static final List<List<String>> REFERENCES = List.of(List.of("site", "Sites", "code"), List.of("staff", "Staff", "email"),
            List.of("group", "Groups", "code"), List.of("participant", "Participants", "code"), List.of("facilitators", "Staff", "email"),
            List.of("assessors", "Staff", "email"));

    static Stream<LocalDate> firstDays() {
        return FirstDays.some();
    }

    @Test
    void sameDaySameTables() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(Demonstration.tables(day, Sheet.EDITION)).isEqualTo(Demonstration.tables(day, Sheet.EDITION));
    }

    @ParameterizedTest
    @MethodSource("firstDays")
    @DisplayName("J1 every table of the demonstration has rows, keys are unique and references known")
    void keysAndReferences(LocalDate firstDay) {
        Sheet sheet = Sheet.of(firstDay);
        assertThat(sheet.rows().keySet()).isEqualTo(KEYS.keySet().stream().collect(toSet()));
        KEYS.forEach((table, columns) -> {
            assertThat(sheet.of(table)).as(table).isNotEmpty();
            assertThat(sheet.of(table).map(row -> columns.stream().map(row::get).toList()).toList()).as(table).doesNotHaveDuplicates();
        });
        for (List<String> reference : REFERENCES) {
            Set<String> known = sheet.of(reference.get(1)).map(row -> row.get(reference.get(2))).collect(toSet());
            sheet.rows().forEach((table, rows) -> rows.stream().filter(row -> row.containsKey(reference.get(0)))
                    .flatMap(row -> Stream.of(row.get(reference.get(0)).split(";"))).filter(cell -> !cell.isEmpty())
                    .forEach(cell -> assertThat(known).as(table).contains(cell)));
        }
        Set<String> handouts = Sheet.EDITION.modules().stream().flatMap(m -> m.handouts().stream()).map(Handout::code).collect(toSet());
        Set<String> modules = Sheet.EDITION.modules().stream().map(Module::code).collect(toSet());
        assertThat(sheet.of("HandoutsGiven").map(row -> row.get("handout"))).isSubsetOf(handouts);
        assertThat(sheet.of("Sessions").flatMap(row -> Stream.of(row.get("planned_modules"), row.get("modules"))).filter(m -> !m.isEmpty()))
                .isSubsetOf(modules);
    }

    @ParameterizedTest
    @MethodSource("firstDays")
    @DisplayName("D2 attendance is of members, on sessions held, at most eight in a finished group")
    void attendance(LocalDate firstDay) {
        Sheet sheet = Sheet.of(firstDay);
        for (Map<String, String> group : sheet.of("Groups").toList()) {
            String code = group.get("code");
            boolean running = group.get("status").equals("running");
            assertThat(sheet.of("Members", "group", code)).hasSize(10);
            for (Map<String, String> session : sheet.of("Sessions", "group", code).toList()) {
                LocalDate day = day(session.get("date"));
                List<Map<String, String>> roll = sheet.of("Attendance", "group", code, "session", session.get("number")).toList();
                if (!session.get("status").equals("held")) {
                    assertThat(roll).isEmpty();
                    assertThat(running || session.get("status").equals("cancelled")).isTrue();
                    continue;
                }
                assertThat(day).isBefore(firstDay).isBetween(day(group.get("start")), running ? firstDay : day(group.get("ended_on")));
                assertThat(roll).isNotEmpty().filteredOn(row -> Set.of("present", "late", "online").contains(row.get("status")))
                        .hasSizeBetween(1, running ? 9 : 8);
                roll.forEach(row -> assertThat(sheet.of("Members", "group", code, "participant", row.get("participant")))
                        .anyMatch(member -> includes(member, day)));
            }
        }
    }

    private static boolean includes(Map<String, String> member, LocalDate day) {
        return !day(member.get("joined")).isAfter(day) && (member.get("left").isEmpty() || !day(member.get("left")).isBefore(day));
    }

    @ParameterizedTest
    @MethodSource("firstDays")
    void nothingOnRecordIsLaterThanTheFirstDay(LocalDate firstDay) {
        Sheet sheet = Sheet.of(firstDay);
        sheet.rows().forEach((table, rows) -> rows.stream()
                .filter(row -> !(table.equals("Sessions") && row.get("status").equals("planned")))
                .flatMap(row -> row.values().stream()).filter(cell -> cell.matches("\\d{4}-\\d\\d-\\d\\d"))
                .forEach(cell -> assertThat(LocalDate.parse(cell)).as(table).isBeforeOrEqualTo(firstDay)));
        sheet.of("GoalFollowUps").forEach(followUp -> assertThat(sheet.of("Goals", "participant", followUp.get("participant"), "number",
                followUp.get("goal")).map(goal -> day(goal.get("set_on")))).allMatch(set -> set.isBefore(day(followUp.get("date")))));
    }

    @ParameterizedTest
    @MethodSource("firstDays")
    @DisplayName("D1 today has a session to hold, one to record and people to call")
    void todayIsAlive(LocalDate firstDay) {
        Sheet sheet = Sheet.of(firstDay);
        List<Map<String, String>> sessions = sheet.of("Sessions", "group", "FRB-5").toList();
        assertThat(sessions.stream().filter(s -> s.get("status").equals("held"))).hasSize(16);
        List<LocalDate> planned = sessions.stream().filter(s -> s.get("status").equals("planned")).map(s -> day(s.get("date"))).toList();
        assertThat(planned).startsWith(firstDay.minusWeeks(1), firstDay, firstDay.plusWeeks(1));
        assertThat(day(sheet.of("Groups", "code", "FRB-5").findFirst().orElseThrow().get("start")).plusMonths(4)).isBefore(firstDay);
        assertThat(sheet.of("Assessments", "group", "FRB-5")).isEmpty();
        Map<String, String> last = sessions.stream().filter(s -> s.get("status").equals("held")).reduce((a, b) -> b).orElseThrow();
        List<String> missed = sheet.of("Attendance", "group", "FRB-5", "session", last.get("number"))
                .filter(row -> Set.of("absent", "excused").contains(row.get("status"))).map(row -> row.get("participant")).toList();
        assertThat(missed).isNotEmpty().allSatisfy(code -> assertThat(sheet.of("Contacts", "participant", code, "kind", "participant"))
                .noneMatch(contact -> day(contact.get("date")).isAfter(day(last.get("date")))));
    }
}
