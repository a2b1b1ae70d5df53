package org.imr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.imr.access.Audit;
import org.imr.access.AuditEntry;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.access.Trace;
import org.imr.assessment.Assessment;
import org.imr.assessment.Assignment;
import org.imr.assessment.Rating;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.goal.GoalStep;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.session.Attendance;
import org.imr.session.Contact;
import org.imr.session.Homework;
import org.imr.testing.Callers;
import org.imr.testing.DemonstrationData;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One assessment with names, with codes only, and aggregated: each workbook made once. */
class PeopleInWorkbookIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    /** What people wrote of people, all over the records. */
    private static final String CANARY = "canary";
    private static final Map<People, byte[]> BOOKS = new EnumMap<>(People.class);
    private static final Set<String> NAMES = new LinkedHashSet<>();
    private static final List<String> CODES = new ArrayList<>();
    private static Rooms rooms;

    @BeforeAll
    static void open() {
        rooms = Rooms.onH2();
        rooms.clock(Instant.parse("2026-03-05T18:00:00Z"));
        DemonstrationData.make(rooms, TODAY, "FRB-5");
        rooms.make(PeopleInWorkbookIT::write);
        Callers callers = new Callers(rooms);
        for (People people : People.values()) {
            BOOKS.put(people, rooms.as(callers.coordinator("FRB"), () -> rooms.get(AuditService.class).workbook("FRB-5-1", people)));
        }
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    /** A signed assessment, and names and notes wherever somebody may have written them. */
    private static void write() {
        ScopedStore store = rooms.get(ScopedStore.class);
        Group group = store.ask(Group.class).where("e.code = 'FRB-5'").get();
        List<Participant> people = store.ask(Membership.class).where("e.group = :group", "group", group).order("e.participant.code").list().stream().map(Membership::participant).toList();
        Staff substitute = store.add(new Staff("vikar@example.org", "Viola Vikkelsen"));
        List<Staff> staff = Stream.concat(store.ask(Staff.class).order("e.email").list().stream(), Stream.of(substitute)).distinct().toList();
        people.forEach(one -> NAMES.add(one.displayName()));
        people.forEach(one -> CODES.add(one.code()));
        staff.forEach(one -> NAMES.add(one.name()));
        staff.forEach(one -> NAMES.add(one.email()));
        Assessment assessment = new Assessment(group, 1, "mid", TODAY, "danish");
        assessment.useScale("imr-fidelity", null, null);
        assessment.except("written of " + people.get(0).displayName() + " by " + staff.get(0).name());
        store.add(assessment);
        Staff assessor = store.ask(Staff.class).where("e.email = 'ole.brandt@example.org'").get();
        store.add(new Assignment(assessment, 0, assessor));
        for (int item = 1; item <= 10; item++) {
            store.add(new Rating(assessment, assessor, item)).rate(4, people.get(item % people.size()).displayName() + "s mappe; spurgt "
                + assessor.name() + " <" + assessor.email() + "> og nogen@example.com");
        }
        assessment.restore("mid", TODAY, Assessment.Status.SIGNED, TODAY);
        Session session = store.ask(Session.class).where("e.group.code = 'FRB-5' and e.number = 3").editable().get();
        session.note(CANARY + " of the session");
        session.hold(List.of(substitute), 60);
        store.add(new Session(group, 99, group.start(), Session.Kind.GROUP)).cancel("Viola Vikkelsen was ill");
        Goal goal = store.add(new Goal(people.get(0), 90, CANARY + " goal", TODAY.minusDays(8)));
        store.add(new GoalStep(goal, 1, CANARY + " step"));
        store.add(new FollowUp(goal, TODAY.minusDays(5), null, null)).describe(CANARY + " follow-up", FollowUp.NoticedBy.SELF, true);
        store.add(new Contact(people.get(0), 90, TODAY.minusDays(4), Contact.Kind.SIGNIFICANT_OTHER))
            .describe(TODAY.minusDays(4), Contact.Kind.SIGNIFICANT_OTHER, Contact.Reason.OTHER, staff.get(0), CANARY + " talk");
        store.add(new Homework(session, people.get(0), CANARY + " homework", null));
        rooms.get(Audit.class).write(Trace.of("staff", staff.get(1).email(), "changed").in("FRB", "FRB-5").change("name", CANARY, "other").because(CANARY));
        more(store, group, session);
    }

    /** So many more people that some of their numbers may be told. */
    private static void more(ScopedStore store, Group group, Session session) {
        Session next = store.ask(Session.class).where("e.group.code = 'FRB-5' and e.number = 4").get();
        Session later = store.ask(Session.class).where("e.group.code = 'FRB-5' and e.number = 9").get();
        for (int one = 1; one <= 20; one++) {
            Participant person = store.add(new Participant("Z" + one, group.site(), "Zebedee" + one));
            NAMES.add(person.displayName());
            CODES.add(person.code());
            store.add(new Membership(group, person, group.start()));
            store.add(new Attendance(one <= 5 ? session : one <= 10 ? next : later, person)).mark(Attendance.Status.PRESENT, null);
            if (one <= 7) {
                Goal goal = store.add(new Goal(person, 1, "walk", TODAY.minusDays(20)));
                if (one > 1) {
                    store.add(new FollowUp(goal, TODAY.minusDays(3), null, null));
                }
            }
        }
    }

    /** Every part of the file, as text. */
    private static Map<String, String> parts(People people) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(BOOKS.get(people)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static XSSFWorkbook book(People people) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(BOOKS.get(people)));
    }

    private static Pattern word(String text) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Test
    @DisplayName("H4 with names everybody stands by name and code, with what was written of them")
    void names() throws IOException {
        String all = String.join("\n", parts(People.NAMES).values());
        assertThat(NAMES).filteredOn(name -> name.startsWith("Zebedee")).allMatch(all::contains);
        assertThat(List.of("goal", "step", "follow-up", "talk", "homework", "of the session")).allMatch(what -> all.contains(CANARY + " " + what));
        assertThat(all).contains("s mappe; spurgt");
    }

    @Test
    @DisplayName("H4 with codes only there is no name in any part of the file, nor what was written of a person; rationales stay, names in them give way")
    void codes() throws IOException {
        parts(People.CODES).forEach((part, text) -> {
            for (String name : NAMES) {
                assertThat(word(name).matcher(text).find()).as("%s in %s", name, part).isFalse();
                assertThat(word(name + "s").matcher(text).find()).as("%s's in %s", name, part).isFalse();
            }
            assertThat(text).as(part).doesNotContain(CANARY, "@example");
        });
        try (XSSFWorkbook book = book(People.CODES)) {
            String rationale = texts(book, "Ratings").stream().filter(text -> text.contains("mappe")).findFirst().orElseThrow();
            assertThat(rationale).matches("\\S+ mappe; spurgt Vurderer 1 <Vurderer 1> og Medarbejder \\d+");
            assertThat(texts(book, "People")).containsAll(CODES.stream().filter(code -> code.startsWith("Z")).toList());
        }
    }

    @Test
    @DisplayName("H4 aggregated there is no row about a person: no name, no code, nothing written")
    void aggregated() throws IOException {
        parts(People.AGGREGATED).forEach((part, text) -> {
            for (String name : NAMES) {
                assertThat(word(name).matcher(text).find()).as("%s in %s", name, part).isFalse();
            }
            assertThat(text).as(part).doesNotContain(CANARY, "@example", "mappe; spurgt", "written of");
        });
        try (XSSFWorkbook book = book(People.AGGREGATED)) {
            for (XSSFTable table : tables(book)) {
                assertThat(texts(book, table.getName())).as(table.getName()).doesNotContainAnyElementsOf(CODES);
            }
        }
    }

    @Test
    @DisplayName("H4 aggregated no number is of fewer than five people, nor is what a total leaves of it; some are told, none is a formula")
    void small() throws IOException {
        try (XSSFWorkbook book = book(People.AGGREGATED)) {
            List<Row> rows = rows(book, "Tallies");
            double counted = rows.get(0).getCell(2).getNumericCellValue();
            assertThat(counted).isGreaterThan(20);
            int told = 0;
            for (Row row : rows.subList(1, rows.size())) {
                assertThat(row.getCell(2).getCellType()).isNotEqualTo(CellType.FORMULA);
                if (row.getCell(2).getCellType() == CellType.NUMERIC) {
                    told++;
                    assertThat(row.getCell(2).getNumericCellValue()).isGreaterThanOrEqualTo(5);
                    assertThat(row.getCell(3).getNumericCellValue() - row.getCell(2).getNumericCellValue()).as(row.getCell(0).toString()).isGreaterThanOrEqualTo(5);
                }
            }
            assertThat(told).isGreaterThan(5);
            // Who followed a goal up has set one, so that the one number taken from the other is one of people too.
            List<Cell> goals = rows.stream().filter(row -> row.getCell(0).toString().matches("[67]\\. .*")).map(row -> row.getCell(2)).toList();
            assertThat(goals).hasSize(2).anyMatch(cell -> cell.getCellType() == CellType.NUMERIC).anyMatch(cell -> cell.getCellType() == CellType.STRING);
            for (Row row : rows(book, "Sessions")) {
                Cell present = row.getCell(4);
                assertThat(present == null || present.getCellType() == CellType.STRING
                    || present.getNumericCellValue() >= 5 && counted - present.getNumericCellValue() >= 5).as("session %s", row.getCell(0)).isTrue();
            }
        }
    }

    @Test
    @DisplayName("H5 aggregated who was at a module and who at one of its sessions lie within each other: no number taken from the other is of fewer than five")
    void nested() throws IOException {
        try (XSSFWorkbook book = book(People.AGGREGATED)) {
            Map<String, Double> attended = rows(book, "Tallies").stream().filter(row -> row.getCell(1).toString().equals("Til stede, da der blev undervist i det"))
                .filter(row -> row.getCell(2).getCellType() == CellType.NUMERIC)
                .collect(Collectors.toMap(row -> row.getCell(0).toString(), row -> row.getCell(2).getNumericCellValue()));
            assertThat(attended).as("told").isNotEmpty();
            Map<Double, Double> present = rows(book, "Sessions").stream().filter(row -> row.getCell(4) != null && row.getCell(4).getCellType() == CellType.NUMERIC)
                .collect(Collectors.toMap(row -> row.getCell(0).getNumericCellValue(), row -> row.getCell(4).getNumericCellValue()));
            Map<String, List<Double>> sessions = rows(book, "Taught").stream()
                .collect(Collectors.groupingBy(row -> row.getCell(3).toString(), Collectors.mapping(row -> row.getCell(0).getNumericCellValue(), Collectors.toList())));
            attended.forEach((module, people) -> sessions.get(module).stream().filter(present::containsKey).forEach(session ->
                assertThat(people - present.get(session)).as("%s without session %s", module, session).matches(few -> few >= 5 || sessions.get(module).size() == 1)));
        }
    }

    @Test
    @DisplayName("H4 aggregated a suggested rating that would tell of a hidden number is hidden with it, in the table and in the chart; the judgement of people stays")
    void suggested() throws IOException {
        try (XSSFWorkbook book = book(People.AGGREGATED)) {
            XSSFTable table = book.getTable("Ratings");
            Map<String, String> told = rows(book, "Tallies").stream().filter(row -> row.getCell(1).toString().equals("Opfyldt"))
                .collect(Collectors.toMap(row -> row.getCell(0).toString(), row -> row.getCell(2).toString()));
            assertThat(told).hasSize(5).containsValue("skjult");
            for (Row row : rows(book, "Ratings")) {
                Cell met = row.getCell(table.findColumnIndex("Opfyldt"));
                Cell suggested = row.getCell(table.findColumnIndex("Foresl\u00e5et"));
                Cell share = row.getCell(table.findColumnIndex("Andel"));
                String item = (int) row.getCell(0).getNumericCellValue() + ". " + row.getCell(1);
                if (told.containsKey(item)) {
                    assertThat(met).as(item).hasToString(told.get(item));
                }
                if (met != null && met.getCellType() == CellType.STRING) {
                    assertThat(suggested == null || suggested.getCellType() == CellType.STRING).as("item %s", row.getCell(0)).isTrue();
                    assertThat(share).as("item %s", row.getCell(0)).isNull();
                }
                assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(4);
            }
            assertThat(parts(People.AGGREGATED).keySet()).filteredOn(name -> name.matches("xl/charts/chart\\d+.xml")).hasSize(1);
        }
    }

    @Test
    @DisplayName("H4 K4 who took a workbook away, and how much of people stood in it, is on the trail and not in the next one")
    void trail() throws IOException {
        List<String> details = new ArrayList<>();
        rooms.make(() -> rooms.get(ScopedStore.class).ask(AuditEntry.class).where("e.action = 'exported'").order("e.sequence").list()
            .forEach(entry -> details.add(entry.code() + " " + entry.detail())));
        assertThat(details).containsExactly("FRB-5-1 people:  -> names", "FRB-5-1 people:  -> codes", "FRB-5-1 people:  -> aggregated");
        try (XSSFWorkbook book = book(People.CODES)) {
            assertThat(texts(book, "History")).doesNotContain("exported");
        }
    }

    private static List<XSSFTable> tables(XSSFWorkbook book) {
        List<XSSFTable> found = new ArrayList<>();
        book.forEach(sheet -> found.addAll(book.getSheet(sheet.getSheetName()).getTables()));
        return found;
    }

    private static List<Row> rows(XSSFWorkbook book, String name) {
        XSSFTable table = book.getTable(name);
        return IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex()).mapToObj(at -> (Row) table.getXSSFSheet().getRow(at)).toList();
    }

    private static List<String> texts(XSSFWorkbook book, String name) {
        List<String> found = new ArrayList<>();
        rows(book, name).stream().filter(row -> row != null).forEach(row -> row.forEach(cell -> found.add(cell.toString())));
        return found;
    }
}
