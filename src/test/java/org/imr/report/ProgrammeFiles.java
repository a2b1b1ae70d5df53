package org.imr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.library.Definitions;
import org.imr.testing.DemonstrationData;
import org.imr.testing.Rooms;
import org.imr.workbook.Caps;
import org.imr.workbook.Table;
import org.imr.workbook.ZipTables;

/** A few groups of the demonstration, and the files of their programme: written for a caller, and read again. */
final class ProgrammeFiles implements AutoCloseable {

    static final Caller ALL = new Caller(UUID.randomUUID(), "all@example.org", "All", "en", null,
        Set.of(new Caller.RoleAt(Role.COORDINATOR, null, null)), Set.of(), Set.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** One of the files of the service. */
    interface File {
        void to(ProgrammeBookService service, OutputStream out) throws IOException;
    }

    final Rooms rooms = Rooms.onH2();

    ProgrammeFiles(String... groups) {
        rooms.clock(Instant.parse(TODAY + "T08:00:00Z"));
        DemonstrationData.make(rooms, TODAY, groups);
        rooms.make(() -> rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales")), List.of(Path.of("requirements"))));
    }

    @Override
    public void close() {
        rooms.close();
    }

    byte[] file(Caller caller, File file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rooms.as(caller, () -> {
            file.to(rooms.get(ProgrammeBookService.class), out);
            return null;
        });
        return out.toByteArray();
    }

    static XSSFWorkbook book(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** The rows of a table without its head, each cell as a number or a text. */
    static List<List<Object>> rows(XSSFWorkbook book, String name) {
        XSSFTable table = book.getTable(name);
        return IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex()).mapToObj(line -> {
            Row row = table.getXSSFSheet().getRow(line);
            return IntStream.range(0, table.getColumnCount()).mapToObj(column -> value(row.getCell(column))).collect(Collectors.toList());
        }).toList();
    }

    private static Object value(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? (Object) cell.getNumericCellValue() : cell.getStringCellValue();
    }

    static List<Object> column(List<List<Object>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** What stands in the cells of all sheets. */
    static Set<String> texts(byte[] bytes) throws IOException {
        try (XSSFWorkbook book = book(bytes)) {
            return StreamSupport.stream(book.spliterator(), false).flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false)).map(ProgrammeFiles::value).map(Object::toString).collect(Collectors.toSet());
        }
    }

    /** The tables of a zip by their names. */
    static Map<String, Table> tables(byte[] zip) throws IOException {
        var read = ZipTables.read(new ByteArrayInputStream(zip), Caps.usual());
        assertThat(read.faults()).isEmpty();
        return read.tables().stream().collect(Collectors.toMap(Table::name, table -> table));
    }

    static List<String> column(Table table, String head) {
        return table.rows().stream().map(row -> row.get(table.columns().indexOf(head))).toList();
    }

    /** The rows of a CSV of its own, which begins with the mark by which spreadsheets know UTF-8. */
    static List<CSVRecord> csv(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        return CSVParser.parse(text.substring(1), CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()).getRecords();
    }
}
