package org.imr.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imr.workbook.Fixtures.in;

import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeIT {

    @TempDir
    private Path folder;

    @BeforeEach
    void office() {
        Office.needed();
    }

    @Test
    @DisplayName("H2 LibreOffice calculates the formulas itself and comes to the right figures")
    void recalculates() throws Exception {
        // A wrong result in the file shows that it was calculated, not copied.
        try (XSSFWorkbook book = new XSSFWorkbook(in(Office.recalculated(SmallBook.bytes(99), folder)))) {
            assertThat(book.getSheet("Cover").getRow(1).getCell(1).getNumericCellValue()).isEqualTo(3.5);
            assertThat(book.getSheet("Cover").getRow(2).getCell(1).getNumericCellValue()).isEqualTo(0.5);
            assertThat(book.getSheet("Cover").getRow(3).getCell(1).getStringCellValue()).isEqualTo("high");
            assertThat(book.getSheet("Ratings").getRow(3).getCell(1).getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @Test
    @DisplayName("J1 LibreOffice opens and saves an exchange workbook without changing a text")
    void keepsText() throws Exception {
        Table table = new Table("Any", List.of("a", "b"), List.of(List.of("007", "=1+1"),
                List.of("-5", " two\nlines "), List.of("_x0041_", "1E5"), List.of("2026-03-02", "TRUE")));
        ReadTables read = XlsxTables.read(in(Office.recalculated(Fixtures.xlsx(table), folder)), Caps.usual());
        assertThat(read.faults()).isEmpty();
        assertThat(read.tables()).containsExactly(table);
    }
}
