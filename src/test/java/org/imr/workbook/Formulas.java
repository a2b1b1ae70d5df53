package org.imr.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The formulas of a workbook and what they give: ours as they are cached, LibreOffice's as it calculates them anew. */
public final class Formulas {

    private Formulas() {
    }

    /** LibreOffice gives what we cached, in every formula cell, and none is an error. Needs {@link Office#needed()} first. */
    public static void mustAgree(byte[] bytes, Path folder) throws IOException, InterruptedException {
        mustAgree(bytes, 300, folder);
    }

    /** The same for a workbook that has more than so many formulas. */
    public static void mustAgree(byte[] bytes, int fewest, Path folder) throws IOException, InterruptedException {
        Map<String, Object> expected = of(bytes);
        Map<String, Object> found = of(Office.recalculated(bytes, folder));

        assertThat(expected).hasSizeGreaterThan(fewest);
        assertThat(found).hasSameSizeAs(expected);
        assertThat(expected.keySet().stream().filter(cell -> !same(expected.get(cell), found.get(cell)))
            .map(cell -> cell + ": ours " + expected.get(cell) + ", theirs " + found.get(cell))).isEmpty();
    }

    /** Where every formula stands and what it gives. */
    public static Map<String, Object> of(byte[] bytes) throws IOException {
        Map<String, Object> results = new LinkedHashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            results.put(sheet.getSheetName() + "!" + cell.getAddress(), result(cell));
                        }
                    }
                }
            }
        }
        return results;
    }

    /** LibreOffice writes 15 digits. */
    private static boolean same(Object ours, Object theirs) {
        return ours instanceof Double one && theirs instanceof Double other ? Math.abs(one - other) < 1e-12 : ours.equals(theirs);
    }

    private static Object result(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            default -> cell.getCachedFormulaResultType();
        };
    }
}
