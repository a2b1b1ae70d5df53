package org.imr.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Writes tables as sheets whose every cell is text, so that `007`, `=1+1` and `1-2` come back as they were. */
final class SheetsOfText {

    /** The same tables shall be the same bytes, and they carry no time of their own. */
    private static final Instant NO_TIME = Instant.parse("2000-01-01T00:00:00Z");
    private static final int WIDTH = 18 * 256;

    private final SealedWorkbook book = new SealedWorkbook();
    private final CellStyle heading = heading();
    private final CellStyle plain = text(false);
    private final CellStyle quoted = text(true);

    private SheetsOfText() {
    }

    /** A workbook to fill in: each table with one example row, a note on each heading, words to choose from. */
    static void writeBlank(OutputStream out, String title, String language, List<BlankTable> tables)
            throws IOException {
        SheetsOfText sheets = new SheetsOfText();
        try (SealedWorkbook book = sheets.book) {
            book.describe(title, language, NO_TIME);
            for (BlankTable table : tables) {
                SXSSFSheet sheet = sheets.sheet(new TableRows(table.name(), table.columns().stream()
                        .map(BlankTable.Column::name).toList(), List.of(table.example())));
                Drawing<?> notes = sheet.createDrawingPatriarch();
                for (int i = 0; i < table.columns().size(); i++) {
                    note(sheet, notes, i, table.columns().get(i).note());
                    choices(sheet, i, table.columns().get(i).choices());
                }
            }
            book.finish(out);
        }
    }

    private static void note(SXSSFSheet sheet, Drawing<?> notes, int column, String text) {
        XSSFClientAnchor place = new XSSFClientAnchor(0, 0, 0, 0, column + 1, 1, column + 4, 6);
        Comment note = notes.createCellComment(place);
        note.setString(new XSSFRichTextString(text));
        note.setAuthor("IMR Manager");
        note.setAddress(0, column);
    }

    private static void choices(SXSSFSheet sheet, int column, List<String> words) {
        if (!words.isEmpty()) {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation choice = helper.createValidation(
                    helper.createExplicitListConstraint(words.toArray(String[]::new)),
                    new CellRangeAddressList(1, SpreadsheetVersion.EXCEL2007.getLastRowIndex(), column, column));
            choice.setShowErrorBox(true);
            choice.setEmptyCellAllowed(true);
            sheet.addValidationData(choice);
        }
    }

    static void write(OutputStream out, Iterable<TableRows> tables) throws IOException {
        SheetsOfText sheets = new SheetsOfText();
        try (SealedWorkbook book = sheets.book) {
            book.describe("IMR", "en", NO_TIME);
            for (TableRows table : tables) {
                sheets.sheet(table);
            }
            book.finish(out);
        }
    }

    private SXSSFSheet sheet(TableRows table) {
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
        return sheet;
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
