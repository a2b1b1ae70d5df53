package org.imr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.assessment.Assessment;
import org.imr.evidence.EvidenceService;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.GroupRecord;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.goal.GoalStep;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.session.Contact;
import org.imr.testing.Callers;
import org.imr.testing.DemonstrationData;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbook of an assessment and the live page, which asks the service, say the same for the day of its cut-off. */
class WorkbookEvidenceIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    /** Days before today of the cut-offs of the running group's assessments, 1 to 4. */
    private static final List<Integer> AGO = List.of(0, 20, 75, 110);
    private static Rooms rooms;
    private static Callers callers;

    /** Numerator, denominator, value, suggestion. */
    private record Figures(Integer numerator, Integer denominator, Integer value, Integer suggested) {
    }

    @BeforeAll
    static void open() {
        rooms = Rooms.onH2();
        rooms.clock(Instant.parse("2026-03-05T18:00:00Z"));
        callers = new Callers(rooms);
        DemonstrationData.make(rooms, TODAY, "FRB-1", "FRB-5");
        rooms.make(() -> {
            ScopedStore store = rooms.get(ScopedStore.class);
            Group group = store.ask(Group.class).where("e.code = 'FRB-5'").get();
            for (int number = 1; number <= AGO.size(); number++) {
                LocalDate cutOff = TODAY.minusDays(AGO.get(number - 1));
                Assessment assessment = new Assessment(group, number, "extra", cutOff, "danish");
                assessment.useScale("imr-fidelity", null, null);
                assessment.restore("extra", cutOff, Assessment.Status.SIGNED, TODAY);
                store.add(assessment);
            }
        });
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @ParameterizedTest
    @CsvSource({"FRB-5, 1", "FRB-5, 2", "FRB-5, 3", "FRB-5, 4", "FRB-1, 1", "FRB-1, 2"})
    @DisplayName("H2 F4 the workbook shows the figures of the live page for its cut-off, of a running and of a finished group")
    void sameFigures(String group, int number) throws IOException {
        LocalDate[] cutOff = new LocalDate[1];
        rooms.make(() -> cutOff[0] = rooms.get(ScopedStore.class).ask(Assessment.class)
            .where("e.group.code = :group and e.number = :number", "group", group, "number", number).get().cutOff());
        List<Evidence> live = rooms.as(callers.coordinator("FRB"), () -> rooms.get(EvidenceService.class).ofGroup(group, cutOff[0], null));
        List<Figures> book = inBook(rooms.as(callers.coordinator("FRB"), () -> rooms.get(AuditService.class).workbook(group + "-" + number, People.CODES)));

        assertThat(book).hasSizeGreaterThanOrEqualTo(10).isEqualTo(live.subList(0, book.size()).stream()
            .map(one -> new Figures(one.numerator(), one.denominator(), one.value(), one.suggested())).toList());
    }

    @Test
    @DisplayName("H2 K3 what another site recorded of somebody who moved on counts in the tables of the workbook as it does live; its words stay there")
    void movedOn() throws IOException {
        String[] code = new String[1];
        rooms.make(() -> {
            ScopedStore store = rooms.get(ScopedStore.class);
            Membership stay = store.ask(Membership.class).where("e.group.code = 'FRB-5'").order("e.participant.code").first().orElseThrow();
            Participant person = stay.participant();
            code[0] = person.code();
            stay.leave(TODAY.minusDays(9), Membership.Reason.MOVED);
            person.moveTo(store.add(new Site("HVI", "Hvidovre")));
            Goal goal = store.add(new Goal(person, 90, "secret words", TODAY.minusDays(8)));
            store.add(new GoalStep(goal, 1, "secret step"));
            store.add(new FollowUp(goal, TODAY.minusDays(5), null, null)).describe("secret note", FollowUp.NoticedBy.SELF, true);
            store.add(new Contact(person, 90, TODAY.minusDays(4), Contact.Kind.SIGNIFICANT_OTHER))
                .describe(TODAY.minusDays(4), Contact.Kind.SIGNIFICANT_OTHER, Contact.Reason.OTHER, null, "secret talk");
        });
        GroupRecord.Person counted = rooms.as(callers.coordinator("FRB"), () -> rooms.get(EvidenceService.class).record("FRB-5")).people()
            .stream().filter(one -> one.code().equals(code[0])).findFirst().orElseThrow();

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
            rooms.as(callers.coordinator("FRB"), () -> rooms.get(AuditService.class).workbook("FRB-5-1", People.NAMES))))) {
            assertThat(rows(book, "Goals", code[0])).hasSize(counted.goals().size()).anyMatch(row -> row.contains("90.0"));
            assertThat(rows(book, "FollowUps", code[0])).hasSize(counted.goals().stream().mapToInt(goal -> goal.followUps().size()).sum());
            assertThat(rows(book, "Contacts", code[0])).anyMatch(row -> row.contains("90.0"));
            for (String table : List.of("Goals", "Steps", "FollowUps", "Contacts")) {
                assertThat(rows(book, table, code[0])).noneMatch(row -> row.toString().contains("secret"));
            }
        }
    }

    /** What stands in a table about somebody. */
    private static List<List<String>> rows(XSSFWorkbook book, String name, String person) {
        XSSFTable table = book.getTable(name);
        List<List<String>> found = new ArrayList<>();
        for (int at = table.getStartRowIndex() + 1; at <= table.getEndRowIndex(); at++) {
            List<String> cells = new ArrayList<>();
            table.getXSSFSheet().getRow(at).forEach(cell -> cells.add(cell.toString()));
            if (cells.contains(person)) {
                found.add(cells);
            }
        }
        return found;
    }

    /** The last columns of the ratings: these four, whether projected, and a remark. */
    private static List<Figures> inBook(byte[] bytes) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFTable table = book.getTable("Ratings");
            int last = table.getEndColIndex();
            List<Figures> found = new ArrayList<>();
            for (int at = table.getStartRowIndex() + 1; at <= table.getEndRowIndex(); at++) {
                Row row = table.getXSSFSheet().getRow(at);
                found.add(new Figures(whole(row.getCell(last - 5)), whole(row.getCell(last - 4)), whole(row.getCell(last - 3)),
                    whole(row.getCell(last - 2))));
            }
            return found;
        }
    }

    private static Integer whole(Cell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK ? null : Integer.valueOf((int) cell.getNumericCellValue());
    }
}
