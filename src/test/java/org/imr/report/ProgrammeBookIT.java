package org.imr.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imr.report.ProgrammeFiles.ALL;
import static org.imr.report.ProgrammeFiles.book;
import static org.imr.report.ProgrammeFiles.column;
import static org.imr.report.ProgrammeFiles.rows;
import static org.imr.report.ProgrammeFiles.texts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.imr.access.Caller;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.access.Training;
import org.imr.assessment.Assessment;
import org.imr.kernel.NotFound;
import org.imr.oversight.Days;
import org.imr.oversight.Filter;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.testing.Callers;
import org.imr.testing.Rooms;
import org.imr.workbook.Formulas;
import org.imr.workbook.Office;
import org.imr.workbook.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeBookIT {

    private static final String FORMULA = "=HYPERLINK(\"x\")";
    private static Rooms rooms;
    private static ProgrammeFiles files;

    @BeforeAll
    static void open() {
        files = new ProgrammeFiles("FRB-1", "BAL-1", "GLA-1", "FRB-2", "BAL-2", "GLA-2", "FRB-3", "BAL-3", "GLA-3", "FRB-4");
        rooms = files.rooms;
        rooms.make(() -> {
            Group ended = rooms.get(ScopedStore.class).ask(Group.class).where("e.code = 'FRB-4'").get();
            ended.restore(Group.Status.ENDED_EARLY, ended.endedOn(), FORMULA);
        });
    }

    @AfterAll
    static void close() {
        files.close();
    }

    private static byte[] workbook(Caller caller, People people) {
        return files.file(caller, (service, out) -> service.workbook(Filter.ALL, people, "da", out));
    }

    private static String rounded(Object number) {
        return BigDecimal.valueOf((Double) number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    @DisplayName("H3 the demonstration's workbook shows the published Danish table, N 19 and 9, and says that item 13 cannot be; mid-way and end apart")
    void publishedTable() throws IOException {
        try (XSSFWorkbook book = book(workbook(ALL, People.CODES))) {
            List<List<Object>> all = rows(book, "Items_all");
            assertThat(column(all, 2)).containsExactly(19.0, 19.0, 19.0, 19.0, 19.0, 19.0, 19.0, 19.0, 19.0, 19.0, 9.0, 9.0, 9.0);
            assertThat(column(all, 3)).extracting(ProgrammeBookIT::rounded)
                .containsExactly("5.0", "4.2", "3.8", "4.8", "3.3", "4.7", "4.4", "4.9", "4.9", "4.9", "5.0", "5.0", "4.8");
            assertThat(all.get(3).subList(8, 13)).containsExactly(1.0, 0.0, 0.0, 0.0, 18.0);
            assertThat(column(all, 17)).filteredOn(remark -> !remark.equals("")).hasSize(1);
            assertThat(all.get(12).get(17)).isEqualTo("Kan ikke passe");
            assertThat(column(rows(book, "Items_mid"), 2)).containsOnly(10.0);
            assertThat(column(rows(book, "Items_end"), 2)).containsOnly(9.0);
            assertThat(column(rows(book, "Means"), 2)).containsExactly(10.0, 9.0);
            assertThat(column(rows(book, "Means"), 3)).extracting(ProgrammeBookIT::rounded).containsExactly("4.2", "4.9");
            assertThat(rows(book, "Matrix_mid")).hasSize(10);
            assertThat(rows(book, "Pairs")).hasSize(9);
        }
    }

    @Test
    @DisplayName("H2 LibreOffice calculates the programme's formulas anew and comes to our figures")
    void recalculated(@TempDir Path folder) throws Exception {
        Office.needed();
        // Of a period there are the more columns; this one has all that there is.
        Filter asked = Filter.ALL.within(new Days(Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty()));
        Formulas.mustAgree(files.file(ALL, (service, out) -> service.workbook(asked, People.NAMES, "da", out)), folder);
    }

    @Test
    @DisplayName("H3 a second reader sees the same sheets and figures")
    void readByAnother() throws IOException {
        byte[] bytes = workbook(ALL, People.CODES);
        try (ReadableWorkbook other = new ReadableWorkbook(new ByteArrayInputStream(bytes)); XSSFWorkbook poi = book(bytes)) {
            assertThat(other.getSheets().map(sheet -> sheet.getName()).toList())
                .isEqualTo(IntStream.range(0, poi.getNumberOfSheets()).mapToObj(poi::getSheetName).toList());
            List<Object> theirs = new ArrayList<>();
            var rows = other.findSheet("Gennemførelse").orElseThrow().read();
            XSSFTable table = poi.getTable("Delivery");
            for (int line = table.getStartRowIndex() + 1; line <= table.getEndRowIndex(); line++) {
                int number = line + 1;
                theirs.add(Double.valueOf(rows.stream().filter(row -> row.getRowNum() == number).findFirst().orElseThrow().getCell(4).getRawValue()));
            }
            assertThat(theirs).isEqualTo(column(rows(poi, "Delivery"), 4)).hasSize(10);
        }
    }

    @Test
    @DisplayName("H4 with codes nobody's name stands in it, staff's neither; with names all do")
    void names() throws IOException {
        String why = "Hanne Falk has left";
        rooms.make(() -> {
            Group ended = rooms.get(ScopedStore.class).ask(Group.class).where("e.code = 'FRB-3'").editable().get();
            ended.restore(ended.status(), ended.endedOn(), why);
            Assessment open = new Assessment(ended, 9, "extra", LocalDate.of(2026, 11, 20), "danish");
            open.useScale("imr-fidelity", null, null);
            open.except(why);
            rooms.get(ScopedStore.class).add(open);
        });
        assertThat(texts(workbook(ALL, People.NAMES))).contains(why);
        for (People shown : List.of(People.CODES, People.AGGREGATED)) {
            assertThat(texts(workbook(ALL, shown))).noneMatch(text -> text.contains("Hanne"));
        }
        List<String> people = new ArrayList<>();
        rooms.make(() -> people.addAll(rooms.get(ScopedStore.class).ask(Membership.class).list(String.class, "e.participant.displayName")));
        assertThat(texts(workbook(ALL, People.NAMES))).containsAll(people).anyMatch(text -> text.contains("@example.org"));
        assertThat(texts(workbook(ALL, People.CODES))).doesNotContainAnyElementsOf(people).noneMatch(text -> text.contains("@"));
    }

    @Test
    @DisplayName("H4 aggregated, and for a facilitator whatever they ask, there is no row of a person or a group, no formula, and no number of people under five")
    void aggregated() throws IOException {
        Caller facilitator = new Callers(rooms).facilitator("FRB", "FRB-1");
        for (byte[] bytes : List.of(workbook(ALL, People.AGGREGATED), workbook(facilitator, People.NAMES))) {
            try (XSSFWorkbook book = book(bytes)) {
                assertThat(book.getTable("People")).isNull();
                assertThat(book.getTable("Groups")).isNull();
                for (String table : List.of("Flow", "Steps", "Reasons")) {
                    assertThat(rows(book, table).stream().flatMap(row -> row.stream().skip(1)).filter(Double.class::isInstance).map(Double.class::cast))
                        .as(table).allMatch(people -> people >= 5);
                }
                assertThat(rows(book, "Flow").stream().flatMap(List::stream)).anyMatch(Double.class::isInstance).contains("vises ikke");
                assertThat(column(rows(book, "Definitions"), 0)).as("what is there is defined, and nothing else").containsExactly("Tilmeldt", "Begyndt",
                    "Mindst halvdelen af sessionerne", "Gennemført", "Stoppet efter at være begyndt", "Fortsætter", "Hvorfor nogle stoppede",
                    "Gennemsnit af en vurdering", "Gennemsnit af et punkt", "SD", "Kvartiler og median");
                assertThat(rows(book, "Definitions").get(6).get(1).toString()).startsWith("Kun af dem, der stoppede efter at være begyndt:");
                assertThat(rows(book, "Definitions").get(6).get(2)).isEqualTo("Ikke en andel");
                assertThat(Formulas.of(bytes)).isEmpty();
            }
        }
        assertThat(texts(workbook(facilitator, People.NAMES))).noneMatch(text -> text.contains("Ballerup"));
    }

    @Test
    @DisplayName("H5 the same data gives the same bytes; text that looks like a formula stays text, and is prefixed as CSV")
    void sameBytes() throws Exception {
        byte[] first = workbook(ALL, People.NAMES);
        byte[] tables = tables(People.NAMES);
        Thread.sleep(2_100);
        assertThat(workbook(ALL, People.NAMES)).isEqualTo(first);
        assertThat(tables(People.NAMES)).isEqualTo(tables);
        try (XSSFWorkbook book = book(first)) {
            assertThat(column(rows(book, "Groups"), 10)).contains(FORMULA);
        }
        assertThat(ProgrammeFiles.tables(tables).get("Groups").rows()).extracting(row -> row.get(10)).contains("'" + FORMULA);
    }

    private static byte[] tables(People people) {
        return files.file(ALL, (service, out) -> service.tables(Filter.ALL, people, "da", out));
    }

    @Test
    @DisplayName("H6 the tables as CSV are the workbook's tables, cell by cell")
    void sameTables() throws IOException {
        Map<String, Table> tables = ProgrammeFiles.tables(tables(People.CODES));
        try (XSSFWorkbook book = book(workbook(ALL, People.CODES))) {
            List<String> names = IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetAt).flatMap(sheet -> sheet.getTables().stream())
                .map(XSSFTable::getName).toList();
            assertThat(tables.keySet()).containsExactlyInAnyOrderElementsOf(names);
            for (String name : List.of("People", "Delivery", "Sites", "Items_all", "Flow")) {
                List<List<Object>> rows = rows(book, name);
                List<List<String>> csv = tables.get(name).rows();
                assertThat(csv).as(name).hasSameSizeAs(rows);
                for (int line = 0; line < rows.size(); line++) {
                    for (int column = 0; column < csv.get(line).size(); column++) {
                        String text = csv.get(line).get(column);
                        Object there = rows.get(line).get(column);
                        // Days are numbers in a workbook.
                        boolean same = there instanceof Double number && !text.contains("-") ? number == Double.parseDouble(text)
                            : there instanceof Double || there.equals(text);
                        assertThat(same).as("%s, row %d, column %d: %s and %s", name, line, column, there, text).isTrue();
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("H6 tidy data has one row a rating, and its code book every column")
    void tidy() throws IOException {
        Map<String, Table> tables = ProgrammeFiles.tables(files.file(ALL, (service, out) -> service.ratings(Filter.ALL, People.CODES, "en", out)));
        Table ratings = tables.get("ratings");
        assertThat(tables.get("codebook").rows()).extracting(row -> row.get(0)).containsExactlyElementsOf(ratings.columns());
        assertThat(tables.get("codebook").rows().stream().flatMap(List::stream)).noneMatch(text -> text.startsWith("tidy."));
        int agreed = ratings.columns().indexOf("agreed");
        int item = ratings.columns().indexOf("item");
        int rating = ratings.columns().indexOf("rating");
        List<List<String>> counting = ratings.rows().stream().filter(row -> row.get(agreed).equals("1")).toList();
        assertThat(counting).hasSize(10 * 10 + 9 * 13);
        assertThat(counting.stream().filter(row -> row.get(item).equals("4")).map(row -> row.get(rating)))
            .hasSize(19).filteredOn("5"::equals).hasSize(18);
        assertThat(ratings.rows()).extracting(row -> row.get(ratings.columns().indexOf("rater"))).noneMatch(rater -> rater.contains("@"));
    }

    @Test
    @DisplayName("H3 the matrix has the ratings that count: the consensus where several have rated")
    void consensus() throws IOException {
        Table ratings = ProgrammeFiles.tables(files.file(ALL, (service, out) -> service.ratings(Filter.ALL, People.CODES, "en", out))).get("ratings");
        List<String> columns = ratings.columns();
        assertThat(ratings.rows().stream().filter(row -> row.get(columns.indexOf("agreed")).equals("0"))).isNotEmpty();
        try (XSSFWorkbook book = book(workbook(ALL, People.CODES))) {
            ratings.rows().stream().filter(row -> row.get(columns.indexOf("agreed")).equals("1")).forEach(row -> {
                List<Object> found = rows(book, "Matrix_" + row.get(columns.indexOf("occasion"))).stream()
                    .filter(line -> line.get(4).equals(row.get(columns.indexOf("group")))).findFirst().orElseThrow();
                assertThat(found.get(5 + Integer.parseInt(row.get(columns.indexOf("item"))))).as(row.toString())
                    .isEqualTo(Double.valueOf(row.get(columns.indexOf("rating"))));
            });
        }
    }

    @Test
    @DisplayName("H3 a site narrows it, and a coordinator of a site gets that site alone")
    void narrowed() throws IOException {
        byte[] asked = files.file(ALL, (service, out) -> service.workbook(Filter.of("BAL", null), People.CODES, "da", out));
        for (byte[] bytes : List.of(asked, workbook(new Callers(rooms).coordinator("BAL"), People.CODES))) {
            try (XSSFWorkbook book = book(bytes)) {
                assertThat(column(rows(book, "Groups"), 3)).containsExactly("BAL-1", "BAL-2", "BAL-3");
                assertThat(column(rows(book, "Sites"), 1)).containsExactly("BAL");
            }
        }
    }

    @Test
    @DisplayName("K3 who coordinates one site and leads a group at another has that group in it, and nothing of its leaders' courses")
    void leadersOfOthers() throws IOException {
        Caller leader = new Callers(rooms).facilitator("FRB", "FRB-1");
        Set<Caller.RoleAt> roles = Stream.concat(leader.roles().stream(), new Callers(rooms).coordinator("BAL").roles().stream()).collect(Collectors.toSet());
        Caller both = new Caller(leader.staffId(), leader.email(), "Both", "da", null, roles, leader.runs(), Set.of());
        try (XSSFWorkbook book = book(workbook(both, People.NAMES)); XSSFWorkbook one = book(workbook(new Callers(rooms).coordinator("BAL"), People.NAMES))) {
            assertThat(column(rows(book, "Groups"), 3)).containsExactly("BAL-1", "BAL-2", "BAL-3", "FRB-1");
            assertThat(rows(book, "Leaders")).isEqualTo(rows(one, "Leaders"));
            assertThat(rows(book, "Trainings")).isEqualTo(rows(one, "Trainings"));
        }
    }

    @Test
    @DisplayName("H4 H5 with codes only a group one to one has no name: it may be that of the person")
    void oneToOne() throws IOException {
        rooms.make(() -> meet(Group.Format.INDIVIDUAL));
        try (XSSFWorkbook codes = book(workbook(ALL, People.CODES)); XSSFWorkbook names = book(workbook(ALL, People.NAMES))) {
            assertThat(rows(codes, "Groups").stream().filter(row -> row.get(4).equals(""))).extracting(row -> row.get(3)).containsExactly("GLA-3");
            assertThat(column(rows(names, "Groups"), 4)).doesNotContain("");
        } finally {
            rooms.make(() -> meet(Group.Format.CLOSED));
        }
    }

    private static void meet(Group.Format format) {
        Group one = rooms.get(ScopedStore.class).ask(Group.class).where("e.code = 'GLA-3'").editable().get();
        one.meet(format, one.start(), one.time(), one.place(), one.plannedSessions(), one.intervalDays(), one.minutes(), one.capacity());
    }

    @Test
    @DisplayName("H5 K3 who has handed a group over and gone on stands no longer among its leaders; of who led it at its end, courses up to then")
    void leadersGoneOn() throws IOException {
        LocalDate[] ended = new LocalDate[1];
        rooms.make(() -> {
            ScopedStore store = rooms.get(ScopedStore.class);
            Group running = store.ask(Group.class).where("e.code = 'BAL-2'").editable().get();
            ended[0] = running.endedOn();
            running.restore(Group.Status.RUNNING, null, null);
            Group over = store.ask(Group.class).where("e.code = 'BAL-1'").get();
            gone(store, running, "before@example.org", running.start().plusDays(30));
            gone(store, over, "early@example.org", over.endedOn().minusDays(30));
            gone(store, over, "last@example.org", null);
        });
        try (XSSFWorkbook book = book(workbook(new Callers(rooms).coordinator("BAL"), People.NAMES))) {
            List<List<Object>> leaders = rows(book, "Leaders");
            List<Object> emails = column(leaders, leaders.get(0).size() - 1);
            assertThat(emails).contains("last@example.org").doesNotContain("before@example.org", "early@example.org");
            Object number = leaders.get(emails.indexOf("last@example.org")).get(0);
            assertThat(rows(book, "Trainings").stream().filter(row -> row.get(0).equals(number)).map(row -> row.get(3))).containsExactly(7.0);
        } finally {
            rooms.make(() -> rooms.get(ScopedStore.class).ask(Group.class).where("e.code = 'BAL-2'").editable().get()
                .restore(Group.Status.COMPLETED, ended[0], null));
        }
    }

    /** Led the group until that day, with a course before it ended and another one since. */
    private static void gone(ScopedStore store, Group group, String email, LocalDate until) {
        Staff staff = store.add(new Staff(email, "Gone " + email));
        Facilitation led = store.add(new Facilitation(group, staff, group.start()));
        led.until(until);
        store.add(new Training(staff, Training.Kind.BASE_COURSE, group.start())).describe(new BigDecimal(7), null);
        store.add(new Training(staff, Training.Kind.REFRESHER, LocalDate.of(2026, 11, 1))).describe(new BigDecimal(3), null);
    }

    @Test
    @DisplayName("K3 an assessor has no workbook of the programme")
    void notForAssessors() {
        Caller assessor = new Callers(rooms).assessor("ole.brandt@example.org", "GLA", null);
        assertThatThrownBy(() -> workbook(assessor, People.CODES)).isInstanceOf(NotFound.class);
    }
}
