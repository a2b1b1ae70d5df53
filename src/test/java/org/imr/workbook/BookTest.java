package org.imr.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imr.workbook.Fixtures.in;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookTest {

    @Test
    @DisplayName("H2 tables are real, formulas live with our results, numbers numbers, dates dates")
    void readByPoi() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(in(SmallBook.bytes(3.5)))) {
            XSSFSheet ratings = book.getSheet("Ratings");
            XSSFTable table = ratings.getTables().get(0);
            assertThat(table.getArea().formatAsString()).isEqualTo("A3:C5");
            assertThat(table.getColumns()).extracting(c -> c.getName()).containsExactly("rating", "who's [it]", "on");
            assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A3:C5");
            assertThat(ratings.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(ratings.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(ratings.getPrintSetup().getLandscape()).isTrue();
            assertThat(ratings.getRow(3).getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(ratings.getRow(3).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(ratings.getRow(3).getCell(2).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2026, 3, 2, 0, 0));
            assertThat(ratings.getSheetConditionalFormatting().getConditionalFormattingAt(0).getNumberOfRules())
                    .isEqualTo(5);
            XSSFSheet cover = book.getSheet("Cover");
            assertThat(cover.getRow(1).getCell(1).getCellFormula()).isEqualTo("AVERAGE(Ratings[rating])");
            assertThat(cover.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(3.5);
            assertThat(cover.getRow(3).getCell(1).getStringCellValue()).isEqualTo("high");
            assertThat(book.getName("mean").getRefersToFormula()).isEqualTo("Cover!$B$2");
            assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("Audit of B-01");
            assertThat(book.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
            assertThat(book.getSheet("Nothing").getTables().get(0).getArea().formatAsString()).isEqualTo("A1:A2");
        }
    }

    @Test
    @DisplayName("H2 a second reader sees the same")
    void readByAnother() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(in(SmallBook.bytes(3.5)))) {
            List<Row> cover = book.findSheet("Cover").orElseThrow().read();
            assertThat(cover.get(1).getCell(1).getRawValue()).isEqualTo("3.5");
            List<Row> ratings = book.findSheet("Ratings").orElseThrow().read();
            assertThat(ratings.get(1).getCellText(1)).isEqualTo("who's [it]");
            assertThat(ratings.get(2).getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("3");
        }
    }

    @Test
    @DisplayName("H5 the same data is the same bytes at another time; nothing in it runs or leads outside")
    void sameBytes() throws Exception {
        byte[] bytes = SmallBook.bytes(3.5);
        Thread.sleep(2_100);
        assertThat(SmallBook.bytes(3.5)).isEqualTo(bytes);
        Map<String, byte[]> entries = Fixtures.entries(bytes);
        assertThat(entries.keySet()).noneMatch(name -> name.contains("vba") || name.contains("external"));
        for (byte[] part : entries.values()) {
            assertThat(new String(part, StandardCharsets.UTF_8)).doesNotContain("TargetMode=\"External\"");
        }
    }

    @Test
    @DisplayName("H5 rows on disk cannot be read, and are gone afterwards")
    void rowsOnDisk(@TempDir Path folder) throws IOException {
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
        try (Book book = new Book("t", "en", Instant.EPOCH)) {
            BookSheet sheet = book.sheet("s");
            for (int i = 0; i < 5_000; i++) {
                sheet.line(Cell.text("canary-in-the-rows"));
            }
            assertThat(files(folder)).isNotEmpty().noneMatch(BookTest::holdsCanary);
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
        assertThat(files(folder)).isEmpty();
    }

    @Test
    @DisplayName("H2 headings must be unique, names too")
    void refusals() throws IOException {
        try (Book book = new Book("t", "en", Instant.EPOCH)) {
            BookSheet sheet = book.sheet("s");
            assertThatThrownBy(() -> sheet.table("T", List.of(Column.of("a", 9), Column.of("A", 9)), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> book.name("t", "s!$A$1")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("H2 a wide table is printed at 8 points or more, over as many pages as that takes, its naming columns on each; another fits the page")
    void printed() throws IOException {
        List<Column> columns = IntStream.range(0, 30).mapToObj(i -> Column.of("column " + i, i < 3 ? 14 : 7 + i % 5 * 4)).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Book book = new Book("t", "en", Instant.EPOCH)) {
            book.sheet("Wide").naming(3).table("Wide", columns, List.of());
            book.sheet("Narrow").table("Narrow", columns.subList(0, 10), List.of());
            book.write(out);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(in(out.toByteArray()))) {
            XSSFSheet wide = book.getSheet("Wide");
            assertThat(wide.getFitToPage()).isFalse();
            assertThat(book.getFontAt(0).getFontHeightInPoints() * wide.getPrintSetup().getScale() / 100.0).isGreaterThanOrEqualTo(8);
            assertThat(wide.getRepeatingColumns().getLastColumn()).isEqualTo(2);
            int from = 0;
            for (int last : IntStream.concat(Arrays.stream(wide.getColumnBreaks()).sorted(), IntStream.of(29)).toArray()) {
                int names = from == 0 ? 0 : 42;
                assertThat(names + columns.subList(from, last + 1).stream().mapToInt(Column::width).sum()).as("from %d to %d", from, last).isBetween(1, 172);
                from = last + 1;
            }
            assertThat(wide.getColumnBreaks()).hasSize(3);
            assertThat(book.getSheet("Narrow").getFitToPage()).isTrue();
            assertThat(book.getSheet("Narrow").getColumnBreaks()).isEmpty();
        }
    }

    @Test
    @DisplayName("H2 on paper no word of a heading is broken, a page that goes on has the heads of its own table, and what stands above a wide one is whole on each page")
    void headings() throws IOException {
        List<Column> first = List.of(Column.of("no.", 6), Column.of("Gennemf\u00f8rt forl\u00f8b med mestringsf\u00e6rdigheder", 11));
        List<Column> wide = IntStream.range(0, 30).mapToObj(i -> Column.of("column " + i, 14)).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Book book = new Book("t", "da", Instant.EPOCH)) {
            BookSheet two = book.sheet("Two");
            two.table("First", first, List.of());
            two.blank().table("Second", List.of(Column.of("no.", 12), Column.of("of", 8)), List.of());
            book.sheet("Wide").title("Wide").line(Cell.text("What it shows, in more words than have room above three columns")).naming(3).table("Wide", wide, List.of());
            // Rows of a table with nothing but their first cell are none of what stands above another.
            BookSheet below = book.sheet("Below");
            below.table("Few", List.of(Column.of("no.", 6), Column.of("of", 8)), List.of(List.of(Cell.whole(1), Cell.EMPTY), List.of(Cell.text("more words than there is room for"), Cell.EMPTY)));
            below.blank().table("Many", wide, List.of());
            book.write(out);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(in(out.toByteArray()))) {
            assertThat(book.getSheet("Below").getColumnBreaks()).isNotEmpty();
            assertThat(book.getSheet("Below").getMergedRegions()).isEmpty();
            XSSFSheet two = book.getSheet("Two");
            assertThat(two.getColumnWidth(0)).isEqualTo(12 * 256);
            assertThat(two.getColumnWidth(1) / 256).as("mestringsf\u00e6rdigheder").isBetween(22, 28);
            assertThat(two.getRow(0).getHeightInPoints()).as("three lines").isEqualTo(39);
            assertThat(two.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(book.getSheet("Wide").getMergedRegions()).extracting(Object::toString).singleElement().asString().contains("A2:C2");
            assertThat(book.getSheet("Wide").getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
        }
    }

    private static boolean holdsCanary(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("canary-in-the-rows");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
