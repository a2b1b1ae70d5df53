package org.imr.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imr.workbook.Fixtures.changed;
import static org.imr.workbook.Fixtures.in;
import static org.imr.workbook.Fixtures.sites;
import static org.imr.workbook.Fixtures.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class XlsxTablesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Caps caps = Caps.usual();

    @Test
    @DisplayName("J1 a sheet made in a spreadsheet is read by what its cells mean")
    void typedCells() throws IOException {
        byte[] bytes = book(row -> {
            CellStyle date = style(row, "dd/mm/yyyy");
            row.createCell(0).setCellValue(8.0);
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(LocalDate.of(2026, 3, 2));
            row.getCell(2).setCellStyle(date);
            row.createCell(3).setCellValue(14.5 / 24);
            row.getCell(3).setCellStyle(style(row, "hh:mm"));
            row.createCell(4).setCellValue(LocalDateTime.of(2026, 3, 2, 14, 30));
            row.getCell(4).setCellStyle(date);
            row.createCell(5).setCellValue(true);
            row.createCell(6).setCellValue("=1+1");
            row.createCell(7).setCellValue(new XSSFRichTextString(" two\r\nlines "));
            row.createCell(8).setCellStyle(date);
        });
        ReadTables read = XlsxTables.read(in(bytes), caps);
        assertThat(read.faults()).isEmpty();
        assertThat(read.tables().get(0).rows()).containsExactly(List.of("8", "0.30000000000000004", "2026-03-02",
                "14:30", "2026-03-02T14:30", "yes", "=1+1", " two\nlines ", ""));
    }

    @Test
    @DisplayName("J1 days counted from 1904 are the same days")
    void epoch() throws IOException {
        byte[] bytes = book(row -> {
            row.getSheet().getWorkbook().getCTWorkbook().getWorkbookPr().setDate1904(true);
            row.createCell(0).setCellValue(LocalDate.of(2026, 3, 2));
            row.getCell(0).setCellStyle(style(row, "yyyy-mm-dd"));
        });
        assertThat(XlsxTables.read(in(bytes), caps).tables().get(0).rows().get(0).get(0)).isEqualTo("2026-03-02");
    }

    @Test
    @DisplayName("J1 a formula and an error are faults at their cell")
    void formula() throws IOException {
        byte[] bytes = book(row -> {
            row.createCell(0).setCellFormula("SUM(1,2)");
            row.createCell(1).setCellErrorValue((byte) 42);
        });
        assertThat(XlsxTables.read(in(bytes), caps).faults()).containsExactly(
                new TableFault("Sites", 2, "c0", "=SUM(1,2)", "value-not-formula"),
                new TableFault("Sites", 2, "c1", "#N/A", "value-not-error"));
    }

    @Test
    @DisplayName("J1 tables come back from .xlsx; the same tables are the same bytes, for a streaming reader too")
    void roundTrip() throws Exception {
        Table sites = sites("007", "=1+1");
        Table empty = new Table("Staff", List.of("email"), List.of());
        byte[] bytes = xlsx(sites, empty);
        Thread.sleep(2_100);
        assertThat(xlsx(sites, empty)).isEqualTo(bytes);
        assertThat(Fixtures.entries(bytes)).containsKeys(SHEET, "xl/workbook.xml");
        ReadTables read = XlsxTables.read(in(bytes), caps);
        assertThat(read.faults()).isEmpty();
        assertThat(read.tables()).containsExactly(sites, empty);
        try (XSSFWorkbook book = new XSSFWorkbook(in(bytes))) {
            assertThat(book.getSheet("Sites").getRow(1).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(book.getSheet("Sites").getRow(1).getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    @DisplayName("J1 blank rows keep the numbers of those after them; rows of mere formatting do not count")
    void blankRows() throws IOException {
        byte[] bytes = changed(xlsx(sites("A", "b")), SHEET, xml -> xml.replaceFirst("<row r=\"2\"", "<row r=\"9\"")
                .replaceAll("r=\"([AB])2\"", "r=\"$19\"")
                .replace("</sheetData>", "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row></sheetData>"));
        ReadTables read = XlsxTables.read(in(bytes), caps);
        assertThat(read.faults()).isEmpty();
        assertThat(read.tables().get(0).rows()).hasSize(8).endsWith(List.of("A", "b"));
    }

    @Test
    @DisplayName("J1 an external entity or any document type in any part is refused")
    void entities() throws IOException {
        byte[] good = xlsx(sites("A", "b"));
        for (String part : List.of(SHEET, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml", "_rels/.rels",
                "docProps/core.xml", "xl/_rels/workbook.xml.rels")) {
            byte[] bytes = changed(good, part, xml -> xml.replaceFirst("(<\\?xml[^>]*\\?>)?",
                    "$1<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"));
            assertThat(keys(bytes)).as(part).containsExactly("no-doctype");
        }
    }

    @Test
    @DisplayName("J1 a file that is not what it says is refused")
    void otherFiles() throws IOException {
        assertThat(keys(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2})).containsExactly("file-xlsx");
        assertThat(keys(Fixtures.zip("Sites.csv", "code\n"))).isNotEmpty();
        byte[] macro = changed(xlsx(sites("A", "b")), "[Content_Types].xml", xml -> xml.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        assertThat(keys(macro)).containsExactly("file-xlsx");
    }

    @Test
    @DisplayName("J1 a truncated or damaged .xlsx is a fault, never an exception")
    void damaged() throws IOException {
        byte[] good = xlsx(sites("A", "b"));
        for (int length = 0; length < good.length; length += 7) {
            assertThat(keys(Arrays.copyOf(good, length))).as("cut at %s", length).isNotEmpty();
        }
        for (String wrong : List.of("<row r=\"0\"", "<row r=\"99999999999\"", "<row r=\"x\"")) {
            assertThat(keys(changed(good, SHEET, xml -> xml.replaceFirst("<row r=\"2\"", wrong)))).isNotEmpty();
        }
        assertThat(keys(changed(good, SHEET, xml -> xml.replace("</worksheet>", "")))).containsExactly("file-whole");
        assertThat(keys(changed(good, SHEET, xml -> xml.replace("t=\"inlineStr\"", "t=\"s\"")
                .replaceAll("<is>.*?</is>", "<v>7</v>")))).containsExactly("file-whole");
        assertThat(keys(changed(good, SHEET, xml -> xml.replace("r=\"A2\"", "r=\"ZZ2\"")))).containsExactly("columns");
        assertThat(keys(changed(good, SHEET, xml -> xml.replace("<row r=\"2\"", "<row r=\"1000003\"")
                .replace("r=\"A2\"", "r=\"A1000003\"")))).containsExactly("rows");
    }

    @Test
    @DisplayName("J1 a bomb in a workbook is refused")
    void bombs() throws IOException {
        assertThat(keys(Fixtures.bomb("xl/worksheets/sheet1.xml", 30))).containsExactly("ratio");
        assertThat(keys(Fixtures.bomb("[Content_Types].xml", 3))).containsExactly("inflated");
        assertThat(keys(changed(xlsx(sites("A", "b")), SHEET, xml -> xml.replace("<sheetData>", "<a>".repeat(100_000)))))
                .containsExactly("file-whole");
        byte[] number = changed(xlsx(sites("A", "b")), SHEET, xml -> xml.replaceFirst("t=\"inlineStr\"><is>.*?</is>",
                "><v>1E999999999</v>"));
        assertThat(keys(number)).contains("number");
    }

    private List<String> keys(byte[] bytes) throws IOException {
        return XlsxTables.read(in(bytes), caps).faults().stream().map(TableFault::key).toList();
    }

    private static CellStyle style(XSSFRow row, String format) {
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    /** A workbook as a person makes one: nine columns c0 to c8 and one row. */
    private static byte[] book(Consumer<XSSFRow> fill) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFRow header = book.createSheet("Sites").createRow(0);
            for (int i = 0; i < 9; i++) {
                header.createCell(i).setCellValue("c" + i);
            }
            fill.accept(book.getSheet("Sites").createRow(1));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
