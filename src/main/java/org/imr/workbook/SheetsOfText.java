package org.imr.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes tables as sheets whose every cell is text, so that `007`, `=1+1` and `1-2` come back as they were. */
final class SheetsOfText {

    private static final int WIDTH = 18 * 256;

    private final SealedWorkbook book = new SealedWorkbook();
    private final CellStyle heading = heading();
    private final CellStyle plain = text(false);
    private final CellStyle quoted = text(true);

    private SheetsOfText() {
    }

    static void write(OutputStream out, Iterable<TableRows> tables) throws IOException {
        SheetsOfText sheets = new SheetsOfText();
        try (SealedWorkbook book = sheets.book) {
            book.describe("IMR", "en", Instant.parse("2000-01-01T00:00:00Z"));
            for (TableRows table : tables) {
                sheets.sheet(table);
            }
            book.finish(out);
        }
    }

    private void sheet(TableRows table) {
        SXSSFSheet sheet = book.createSheet(table.name());
        sheet.createFreezePane(0, 1);
        int number = 0;
        row(sheet, number++, table.columns());
        for (List<String> cells : table.rows()) {
            row(sheet, number++, cells);
        }
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.setColumnWidth(i, WIDTH);
            sheet.setDefaultColumnStyle(i, plain);
        }
        book.getXSSFWorkbook().getSheet(table.name()).addIgnoredErrors(
                new CellRangeAddress(0, Math.max(1, number), 0, table.columns().size()),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void row(SXSSFSheet sheet, int number, List<String> cells) {
        SXSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            if (!text.isEmpty()) {
                SXSSFCell cell = (SXSSFCell) row.createCell(i);
                cell.setCellValue(CellText.encode(text));
                cell.setCellStyle(number == 0 ? heading : CellText.risky(text) ? quoted : plain);
            }
        }
    }

    private CellStyle text(boolean risky) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(risky);
        return style;
    }

    private CellStyle heading() {
        CellStyle style = text(false);
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
