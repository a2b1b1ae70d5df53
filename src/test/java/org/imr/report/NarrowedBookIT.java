package org.imr.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imr.report.ProgrammeFiles.ALL;
import static org.imr.report.ProgrammeFiles.column;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.imr.access.Caller;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.credential.Standing;
import org.imr.kernel.NotFound;
import org.imr.oversight.Days;
import org.imr.oversight.Filter;
import org.imr.oversight.RegisterService;
import org.imr.roster.CredentialService;
import org.imr.roster.LeaderStanding;
import org.imr.testing.Callers;
import org.imr.testing.Rooms;
import org.imr.workbook.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files of the programme that tell of a part of it: a period, one table, who led the groups. FRB-5 runs, FRB-3 and BAL-3 are over. */
class NarrowedBookIT {

    private static final Filter OCTOBER = Filter.ALL.within(new Days(Optional.of(LocalDate.of(2026, 10, 1)), Optional.of(LocalDate.of(2026, 10, 31))));
    private static ProgrammeFiles files;
    private static Rooms rooms;

    @BeforeAll
    static void open() {
        files = new ProgrammeFiles("FRB-5", "FRB-3", "BAL-3");
        rooms = files.rooms;
        rooms.make(() -> rooms.get(ScopedStore.class).ask(Site.class).where("e.code = 'FRB'").editable().get().ask("danish-practice"));
    }

    @AfterAll
    static void close() {
        files.close();
    }

    private static Map<String, Table> tables(Caller caller, Filter filter) throws IOException {
        return ProgrammeFiles.tables(files.file(caller, (service, out) -> service.tables(filter, People.CODES, "en", out)));
    }

    private static int sum(Table table, String head) {
        return column(table, head).stream().mapToInt(Integer::parseInt).sum();
    }

    @Test
    @DisplayName("H3 of a period the workbook has the groups that ran in it and what was done in it; the way people came is of the whole course")
    void period() throws IOException {
        Map<String, Table> all = tables(ALL, Filter.ALL);
        Map<String, Table> october = tables(ALL, OCTOBER);

        assertThat(column(october.get("Groups"), "Group")).containsExactly("FRB-5");
        assertThat(column(october.get("Groups"), "Sessions held")).containsExactly("5");
        assertThat(sum(october.get("Delivery"), "Marks")).isEqualTo(sum(october.get("People"), "Marks in the period")).isEqualTo(45);
        int frb5 = column(all.get("Groups"), "Group").indexOf("FRB-5");
        assertThat(column(october.get("Delivery"), "Started").get(0)).isEqualTo(column(all.get("Delivery"), "Started").get(frb5));
        assertThat(column(october.get("Delivery"), "At least half").get(0)).isEqualTo(column(all.get("Delivery"), "At least half").get(frb5));
        assertThat(all.get("People").columns()).doesNotContain("Marks in the period");
        assertThat(column(october.get("Assessments"), "Assessment")).isEmpty();
    }

    @Test
    @DisplayName("H3 the cover says which period it is and what that selects")
    void cover() throws IOException {
        byte[] book = files.file(ALL, (service, out) -> service.workbook(OCTOBER, People.NAMES, "en", out));
        try (var read = ProgrammeFiles.book(book)) {
            List<String> cover = new ArrayList<>();
            read.getSheetAt(0).forEach(row -> row.forEach(cell -> cover.add(cell.toString())));
            assertThat(cover).contains("Period", "1 Oct 2026 to 31 Oct 2026, both days included").anyMatch(text -> text.startsWith("Groups that ran on at least one of these days, or were assessed"));
        }
    }

    @Test
    @DisplayName("H3 B6 each facilitator has a verdict in each requirement set, with what is missing; it is that of the page of their site")
    void verdicts() throws IOException {
        Caller frb = new Callers(rooms).coordinator("FRB");
        Table verdicts = tables(frb, Filter.ALL).get("Verdicts");
        List<String> groups = List.of("FRB-5", "FRB-3", "BAL-3");
        List<LeaderStanding> all = rooms.as(frb, () -> rooms.get(CredentialService.class).ofLeaders(groups));
        // Of who has gone on since their group ended it is told what there was then, and not how they stand today.
        List<LeaderStanding> standings = rooms.as(frb, () -> rooms.get(RegisterService.class).portion(groups, Days.ALL)).leaders().stream()
            .flatMap(leader -> leader.standings().stream()).toList();

        assertThat(all).containsAll(standings).hasSizeGreaterThan(standings.size());
        assertThat(verdicts.rows()).hasSameSizeAs(standings).hasSizeGreaterThan(2);
        assertThat(column(verdicts, "Requirement set")).contains("Danish practice", "Norwegian network");
        assertThat(column(verdicts, "Asked at a site of theirs")).containsSequence("Yes", "No").doesNotContainSequence("Yes", "Yes");
        rooms.as(frb, () -> rooms.get(CredentialService.class).site("FRB")).people().forEach(person -> assertThat(standings).extracting(LeaderStanding::standing)
            .as(person.name()).anySatisfy(standing -> assertThat(standing).isEqualTo(person.standing())));
        List<String> missing = column(verdicts, "What is missing");
        for (int i = 0; i < standings.size(); i++) {
            assertThat(missing.get(i).isEmpty()).isEqualTo(standings.get(i).standing().leave() == Standing.Leave.APPROVED);
        }
        assertThat(missing).anyMatch(text -> text.matches("(?s)[\\d.]+ more (modules|lessons|hours): .+"));
        assertThat(tables(new Callers(rooms).coordinator("BAL"), Filter.ALL).get("Verdicts").rows()).hasSizeLessThan(standings.size());
    }

    @Test
    @DisplayName("H6 K3 the table at a glance as data is what the page shows: a coordinator's groups with figures, of a facilitator's others name and state")
    void overview() throws IOException {
        List<CSVRecord> all = csv(ALL, Filter.ALL, false);
        assertThat(all).extracting(row -> row.get("Group")).containsExactly("BAL-3", "FRB-3", "FRB-5");
        assertThat(all).extracting(row -> row.get("Enrolled")).doesNotContain("");
        assertThat(all.get(2).get("In it today")).isNotEqualTo("0");
        assertThat(csv(ALL, OCTOBER, false)).extracting(row -> row.get("Group")).containsExactly("FRB-5");
        Filter early = Filter.ALL.within(new Days(Optional.empty(), Optional.of(LocalDate.of(2026, 6, 30))));
        assertThat(csv(ALL, early, false)).as("a group that is over").filteredOn(row -> row.get("Group").equals("FRB-3")).singleElement().satisfies(row -> {
            assertThat(row.get("Enrolled")).isEqualTo(all.get(1).get("Enrolled"));
            assertThat(column(tables(ALL, early).get("Delivery"), "Enrolled")).contains(row.get("Enrolled"));
            assertThat(row.get("In it today")).isEqualTo("0");
        });
        assertThat(csv(ALL, Filter.ALL, true)).extracting(row -> row.get("Code")).containsExactly("BAL", "FRB");

        List<CSVRecord> own = csv(new Callers(rooms).facilitator("FRB", "FRB-5"), Filter.ALL, false);
        assertThat(own).extracting(row -> row.get("Group")).containsExactly("FRB-3", "FRB-5");
        assertThat(own.get(0).toMap()).allSatisfy((head, value) -> assertThat(value.isEmpty())
            .as(head).isEqualTo(!Set.of("Group", "Name", "Code", "Site", "State").contains(head)));
        assertThat(own.get(1).get("Enrolled")).isNotEmpty();
        assertThatThrownBy(() -> csv(new Callers(rooms).assessor("ole.brandt@example.org", "GLA", null), Filter.ALL, false)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("H6 in every language numbers have a point and days are ISO; what definitions name stands by its title, as on the page and in the workbook")
    void oneRule() throws IOException {
        for (String language : List.of("en", "da", "nb")) {
            Map<String, Table> tables = ProgrammeFiles.tables(files.file(ALL, (service, out) -> service.tables(Filter.ALL, People.CODES, language, out)));
            List<CSVRecord> overview = ProgrammeFiles.csv(files.file(ALL, (service, out) -> service.overview(Filter.ALL, false, language, out)));

            assertThat(tables.values().stream().flatMap(table -> table.rows().stream()).flatMap(List::stream)).noneMatch(cell -> cell.matches("-?\\d+,\\d+( %)?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}"));
            List<String> ended = tables.get("Groups").rows().stream().filter(row -> row.contains("FRB-3")).findFirst().orElseThrow();
            List<String> there = overview.stream().filter(row -> row.get(0).equals("FRB-3")).findFirst().orElseThrow().toList();
            assertThat(ended).doesNotContain("danish-2011", "needs-met");
            assertThat(there).doesNotContain("end", "needs-met");
            assertThat(tables.get("Assessments").rows().stream().flatMap(List::stream)).doesNotContain("danish");
            assertThat(tables.get("Assessments").rows().stream().flatMap(List::stream)).contains(there.get(11));
            assertThat(ended).contains(there.get(5));
        }
    }

    private static List<CSVRecord> csv(Caller caller, Filter filter, boolean bySite) throws IOException {
        return ProgrammeFiles.csv(files.file(caller, (service, out) -> service.overview(filter, bySite, "en", out)));
    }
}
