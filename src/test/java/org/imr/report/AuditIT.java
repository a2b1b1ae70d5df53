package org.imr.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.imr.access.Caller;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.assessment.Assessment;
import org.imr.assessment.Assignment;
import org.imr.assessment.Rating;
import org.imr.kernel.NotFound;
import org.imr.roster.Group;
import org.imr.testing.Callers;
import org.imr.testing.DemonstrationData;
import org.imr.testing.Rooms;
import org.imr.workbook.Formulas;
import org.imr.workbook.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;

class AuditIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final String OLE = "ole.brandt@example.org";
    private static Rooms rooms;
    private static Callers callers;
    private static Caller assessor;

    @BeforeAll
    static void open() {
        rooms = Rooms.onH2();
        rooms.clock(Instant.parse("2026-03-05T18:00:00Z"));
        callers = new Callers(rooms);
        DemonstrationData.make(rooms, TODAY, "FRB-1", "FRB-5", "BAL-1");
        rooms.make(AuditIT::openAssessment);
        assessor = callers.assessor(OLE, "GLA", "FRB-5");
    }

    /** An assessment of the running group by two: one item cannot be rated, one is still open, a rationale looks like a formula. */
    private static void openAssessment() {
        Assessment assessment = new Assessment(store().ask(Group.class).where("e.code = 'FRB-5'").get(), 1, "mid",
            TODAY, "danish");
        assessment.useScale("imr-fidelity", null, null);
        assessment.status(Assessment.Status.RATING);
        store().add(assessment);
        for (String email : List.of(OLE, "inge.vestergaard@example.org")) {
            Staff staff = store().ask(Staff.class).where("e.email = :email", "email", email).get();
            store().add(new Assignment(assessment, email.equals(OLE) ? 0 : 1, staff));
            for (int item = 1; item <= 10; item++) {
                store().add(new Rating(assessment, staff, item)).rate(5, "alone");
            }
        }
        for (int item = 1; item <= 9; item++) {
            store().add(new Rating(assessment, null, item)).rate(item == 3 ? null : Integer.valueOf(4), "=1+" + item);
        }
        store().add(new Rating(assessment, null, 10)).leaveUndecided("we come back to it");
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    private static ScopedStore store() {
        return rooms.get(ScopedStore.class);
    }

    private static byte[] workbook(Caller caller, String code) {
        return workbook(caller, code, People.NAMES);
    }

    private static byte[] workbook(Caller caller, String code, People people) {
        return rooms.as(caller, () -> rooms.get(AuditService.class).workbook(code, people));
    }

    private static byte[] submitted() {
        rooms.make(() -> store().ask(Assignment.class).where("e.assessment.group.code = 'FRB-5'").list()
            .forEach(one -> one.submit(Instant.EPOCH)));
        return workbook(assessor, "FRB-5-1");
    }

    private static XSSFWorkbook book(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static double named(XSSFWorkbook book, String name) {
        String[] place = book.getName(name).getRefersToFormula().replace("'", "").replace("$", "").split("!");
        return book.getSheet(place[0]).getRow(Integer.parseInt(place[1].substring(1)) - 1).getCell(1).getNumericCellValue();
    }

    private static XSSFTable table(XSSFWorkbook book, String name) {
        return book.getTable(name);
    }

    @Test
    @DisplayName("H1 the mean of the ratings and their number stand on the cover, every record is there, in the site's language")
    void mean() throws IOException {
        try (XSSFWorkbook book = book(workbook(callers.coordinator("FRB"), "FRB-1-2"))) {
            assertThat(named(book, "rated_items")).isEqualTo(13);
            List<Integer> ratings = new ArrayList<>();
            XSSFTable table = table(book, "Ratings");
            for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
                ratings.add((int) table.getXSSFSheet().getRow(row).getCell(2).getNumericCellValue());
            }
            assertThat(named(book, "mean")).isEqualTo(ratings.stream().mapToInt(r -> r).average().orElseThrow());
            assertThat(book.getSheetName(0)).isEqualTo("Forside");
            assertThat(table(book, "People").getRowCount()).isEqualTo(11);
            assertThat(table(book, "Roll").getRowCount()).isGreaterThan(200);
            assertThat(table(book, "Handouts").getRowCount()).isGreaterThan(50);
        }
    }

    @Test
    @DisplayName("H2 H4 LibreOffice calculates every formula anew and comes to our figures: mid-way by codes, end aggregated, one not finished by names")
    void recalculated(@TempDir Path folder) throws Exception {
        Office.needed();
        Formulas.mustAgree(workbook(callers.coordinator("FRB"), "FRB-1-1", People.CODES), folder);
        Formulas.mustAgree(workbook(callers.coordinator("BAL"), "BAL-1-2", People.AGGREGATED), 30, folder);
        Formulas.mustAgree(submitted(), folder);
    }

    @Test
    @DisplayName("H2 a second reader sees the same in every cell of every sheet")
    void readByAnother() throws IOException {
        byte[] bytes = workbook(callers.coordinator("FRB"), "FRB-1-2");
        try (ReadableWorkbook other = new ReadableWorkbook(new ByteArrayInputStream(bytes)); XSSFWorkbook poi = book(bytes)) {
            assertThat(other.getSheets().map(sheet -> sheet.getName())).hasSize(21);
            int seen = 0;
            for (Sheet sheet : poi) {
                for (org.dhatim.fastexcel.reader.Row row : other.findSheet(sheet.getSheetName()).orElseThrow().read()) {
                    for (Cell cell : sheet.getRow(row.getRowNum() - 1)) {
                        seen++;
                        assertThat(row.getCellRawValue(cell.getColumnIndex()).orElse("")).as(sheet.getSheetName() + "!" + cell.getAddress())
                            .isEqualTo(raw(cell));
                    }
                }
            }
            assertThat(seen).isGreaterThan(5_000);
        }
    }

    private static String raw(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? ((XSSFCell) cell).getRawValue() : cell.getStringCellValue();
    }

    @Test
    @DisplayName("H2 charts are Excel's own: of an end assessment beside the records and beside mid-way, out of the cells of the ratings, in the site's language")
    void charts() throws IOException {
        try (XSSFWorkbook book = book(workbook(callers.coordinator("FRB"), "FRB-1-2"))) {
            List<XSSFChart> charts = book.getSheet("Profil").getDrawingPatriarch().getCharts();
            assertThat(charts).extracting(chart -> chart.getTitleText().getString())
                .containsExactly("Vurderinger ved siden af det, optegnelserne foresl\u00e5r", "Denne vurdering ved siden af den forrige");
            assertThat(headings(book, charts.get(0))).containsExactly("Foresl\u00e5et", "Vurdering");
            assertThat(headings(book, charts.get(1)).get(0)).startsWith("Midtvejs");
            assertThat(headings(book, charts.get(1)).get(1)).isEqualTo("Vurdering");
        }
        try (XSSFWorkbook mid = book(workbook(callers.coordinator("FRB"), "FRB-1-1"))) {
            assertThat(mid.getSheet("Profil").getDrawingPatriarch().getCharts()).as("nothing before it").hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Cover, Profile, Ratings beside what the records suggest", "nb, Forside, Profil, Vurderinger ved siden av det opptegnelsene foresl\u00e5r"})
    @DisplayName("M1 H2 the workbook speaks the language of the group's site: sheets, chart, properties; nothing in it runs or leads outside")
    void languages(String language, String cover, String profile, String chart) throws Exception {
        rooms.make(() -> site("BAL").describe("Ballerup", null, language, "Europe/Copenhagen", "danish"));
        try (XSSFWorkbook book = book(workbook(callers.coordinator("BAL"), "BAL-1-1", People.AGGREGATED))) {
            assertThat(book.getSheetName(0)).isEqualTo(cover);
            assertThat(book.getSheet(profile).getDrawingPatriarch().getCharts().get(0).getTitleText().getString()).isEqualTo(chart);
            assertThat(book.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty()).contains(language);
            assertThat(book.isMacroEnabled()).isFalse();
            assertThat(book.getExternalLinksTable()).isEmpty();
        } finally {
            rooms.make(() -> site("BAL").describe("Ballerup", null, "da", "Europe/Copenhagen", "danish"));
        }
    }

    private static Site site(String code) {
        return store().ask(Site.class).where("e.code = :code", "code", code).editable().get();
    }

    /** The heading over the cells of each row of bars; what the chart holds of them is what stands there, its names are the items' titles. */
    private static List<String> headings(XSSFWorkbook book, XSSFChart chart) {
        Sheet ratings = book.getSheet("Vurderinger");
        List<String> headings = new ArrayList<>();
        XDDFChartData data = chart.getChartSeries().get(0);
        for (int at = 0; at < data.getSeriesCount(); at++) {
            AreaReference values = new AreaReference(data.getSeries(at).getValuesData().getDataRangeReference(), SpreadsheetVersion.EXCEL2007);
            AreaReference names = new AreaReference(data.getSeries(at).getCategoryData().getDataRangeReference(), SpreadsheetVersion.EXCEL2007);
            Map<Long, String> held = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(at).getVal().getNumRef().getNumCache().getPtList()
                .stream().collect(Collectors.toMap(CTNumVal::getIdx, CTNumVal::getV));
            assertThat(values.getFirstCell().getSheetName()).isEqualTo(ratings.getSheetName());
            for (int item = 0; item < 13; item++) {
                Row row = ratings.getRow(values.getFirstCell().getRow() + item);
                Cell cell = row.getCell(values.getFirstCell().getCol());
                assertThat(held.get((long) item)).isEqualTo(cell == null ? null : String.valueOf((int) cell.getNumericCellValue()));
                assertThat(data.getSeries(at).getCategoryData().getPointAt(item).toString()).isEqualTo(row.getCell(names.getFirstCell().getCol()).getStringCellValue());
            }
            headings.add(ratings.getRow(values.getFirstCell().getRow() - 1).getCell(values.getFirstCell().getCol()).getStringCellValue());
        }
        return headings;
    }

    @Test
    @DisplayName("H5 the same data gives the same bytes")
    void sameBytes() throws Exception {
        byte[] first = workbook(callers.coordinator("FRB"), "FRB-1-1");
        Thread.sleep(2_100);
        assertThat(workbook(callers.coordinator("FRB"), "FRB-1-1")).isEqualTo(first);
    }

    @Test
    @DisplayName("H5 text that looks like a formula stays text; without all ratings there is no mean, and it says so")
    void unfinished() throws IOException {
        try (XSSFWorkbook book = book(submitted())) {
            Sheet ratings = table(book, "Ratings").getXSSFSheet();
            Row first = ratings.getRow(table(book, "Ratings").getStartRowIndex() + 1);
            assertThat(first.getCell(5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(5).getStringCellValue()).isEqualTo("=1+1");
            assertThat(Formulas.of(submitted())).containsEntry("Forside!B3", "");
            assertThat(named(book, "open_items")).isEqualTo(1);
            assertThat(named(book, "rated_items")).isEqualTo(8);
        }
    }

    @Test
    @DisplayName("H1 nothing after the cut-off is told")
    void asOfTheCutOff() throws IOException {
        try (XSSFWorkbook mid = book(workbook(callers.coordinator("FRB"), "FRB-1-1"));
             XSSFWorkbook end = book(workbook(callers.coordinator("FRB"), "FRB-1-2"))) {
            assertThat(table(mid, "Sessions").getRowCount()).isEqualTo(table(end, "Sessions").getRowCount());
            for (String table : List.of("Roll", "Handouts", "FollowUps", "Taught")) {
                assertThat(table(mid, table).getRowCount()).as(table).isLessThan(table(end, table).getRowCount());
            }
        }
    }

    @Test
    @DisplayName("H1 the workbook costs the same few statements whatever the group's size")
    void statements() {
        int large = rooms.statements(() -> workbook(callers.coordinator("FRB"), "FRB-1-2")) - 1;
        assertThat(large).isLessThanOrEqualTo(55);
        assertThat(rooms.statements(() -> workbook(callers.coordinator("BAL"), "BAL-1-2")) - 1).isEqualTo(large);
    }

    @Test
    @DisplayName("K3 out of reach it is absent; before signing it is its assessors' alone, once all have submitted")
    void outOfReach() {
        for (Caller stranger : List.of(callers.coordinator("BAL"), callers.facilitator("BAL", "BAL-1"),
            callers.assessor("hanne.lund@example.org", "BAL", null))) {
            assertThatThrownBy(() -> workbook(stranger, "FRB-1-1")).isInstanceOf(NotFound.class);
        }
        rooms.make(() -> store().ask(Assignment.class).where("e.assessment.group.code = 'FRB-5'").get().submit(null));
        assertThatThrownBy(() -> workbook(assessor, "FRB-5-1")).isInstanceOf(NotFound.class);
        submitted();
        for (Caller early : List.of(callers.coordinator("FRB"), callers.facilitator("FRB", "FRB-5"))) {
            assertThatThrownBy(() -> workbook(early, "FRB-5-1")).isInstanceOf(NotFound.class);
        }
        for (String code : List.of("", "-1", "FRB-1", "FRB-1-99", "FRB-1-x", "FRB-1-99999999999")) {
            assertThatThrownBy(() -> workbook(callers.coordinator("FRB"), code)).isInstanceOf(NotFound.class);
        }
    }
}
