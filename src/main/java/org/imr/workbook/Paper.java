package org.imr.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How a sheet of a designed workbook comes out on paper: A4, letters of 8 points or more, the heads of a table on each page it goes on to. */
final class Paper {

    /** Per cent of their size at which our letters come to 8 points on paper, the smallest that is read with ease. */
    private static final short SMALLEST = 100 * 8 / Styles.SIZE;
    /** Characters across an A4 page on its side at that size, with a little room left. */
    private static final int PAGE = 172;
    /** Inches at the left and the right of a page. */
    private static final double MARGIN = 0.4;

    private final SXSSFSheet sheet;
    private final Styles styles;
    /** Rows outside of tables with nothing but a text; in a long sheet the first of them are written away by and by. */
    private final List<Integer> alone = new ArrayList<>();
    private int naming = 2;
    private boolean spread;

    Paper(SXSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getHeader().setLeft("&A");
        sheet.getFooter().setCenter("&P / &N");
    }

    void portrait() {
        sheet.getPrintSetup().setLandscape(false);
    }

    /** How many columns at the left say what a row is about. */
    void naming(int columns) {
        naming = columns;
    }

    /** A row outside of tables has nothing but a text. */
    void alone(int row) {
        alone.add(row);
    }

    /** A table has been written, its heads in that row: above its rows those of another would say what is not there. */
    void table(int heads, int columns) {
        sheet.setRepeatingRows(new CellRangeAddress(heads, heads, 0, columns - 1));
        spread = spread || spread(columns);
    }

    /**
     * A table too wide to be read on one page goes over several, the columns that name its rows on each. Then we break the pages
     * ourselves: a sheet that is fitted to a number of pages is broken anywhere, and may be made smaller still.
     */
    private boolean spread(int columns) {
        int names = IntStream.range(0, Math.min(naming, columns)).map(this::width).sum();
        int room = PAGE - names;
        boolean broken = false;
        for (int at = naming; at < columns; at++) {
            if (width(at) > room) {
                sheet.setColumnBreak(at - 1);
                broken = true;
                room = PAGE - names;
            }
            room -= width(at);
        }
        if (broken) {
            sheet.setFitToPage(false);
            sheet.getPrintSetup().setScale(SMALLEST);
            sheet.setRepeatingColumns(new CellRangeAddress(0, SpreadsheetVersion.EXCEL2007.getLastRowIndex(), 0, naming - 1));
            alone.forEach(row -> fold(sheet.getRow(row), names));
        }
        return broken;
    }

    /** What stands above a table stands on each of its pages, and has there only the room of the columns that name its rows. */
    private void fold(SXSSFRow row, int names) {
        // Titles are larger.
        float high = row != null && row.getHeightInPoints() == BookSheet.TITLE ? BookSheet.TITLE : BookSheet.LINE;
        int lines = row == null ? 1 : BookSheet.lines(row.getCell(0).getStringCellValue(), Math.round(names * BookSheet.LINE / high));
        if (lines > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, naming - 1));
            row.getCell(0).setCellStyle(styles.wrapped(row.getCell(0).getCellStyle()));
            row.setHeightInPoints(lines * high);
        }
    }

    private int width(int column) {
        return sheet.getColumnWidth(column) / 256;
    }
}
