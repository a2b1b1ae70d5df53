package org.imr.workbook;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** One sheet of a designed workbook, filled from the top down; a row once written is not come back to. */
public final class BookSheet {

    private static final String MORE = " \u2026 +";
    static final float LINE = 13;
    static final float TITLE = 24;
    /** The tallest a row can be, in points. */
    private static final float TALLEST = 409;
    private static final int CHART_COLUMNS = 10;

    private final Book book;
    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Paper paper;
    private int next;
    private boolean frozen;

    BookSheet(Book book, SXSSFSheet sheet, Styles styles) {
        this.book = book;
        this.sheet = sheet;
        this.styles = styles;
        paper = new Paper(sheet, styles);
    }

    /** Turns the printed page upright. */
    public BookSheet portrait() {
        paper.portrait();
        return this;
    }

    /** Sets the widths of the first columns, in characters; a table's columns set their own. */
    public BookSheet widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
        }
        return this;
    }

    /** Writes the sheet's title. */
    public BookSheet title(String text) {
        line(new Cell(Format.TITLE, text, null));
        sheet.getRow(next - 1).setHeightInPoints(TITLE);
        return this;
    }

    /** Writes one free row, from column A on, all of it beginning at the left: it is read along the line, not down a column. */
    public BookSheet line(Cell... cells) {
        row(List.of(cells), true);
        return this;
    }

    /** Leaves a row empty. */
    public BookSheet blank() {
        next++;
        return this;
    }

    /**
     * Draws lying bars of whole numbers from 0 up, one after the other for each name, across the first columns of the sheet.
     *
     * @param title  what the chart shows, also for those who hear it
     * @param axis   what the numbers are
     * @param most   where the axis ends
     * @param names  what the bars are of, the first on top
     * @param bars   one or two, each as long as {@code names}; of two the second is what the chart is about
     */
    public BookSheet bars(String title, String axis, int most, Bars<String> names, List<Bars<Integer>> bars) {
        int rows = 5 + names.values().size() * (bars.size() + 1);
        BarChart.draw(sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName()), book.language(), CHART_COLUMNS, next, next + rows, title, axis, most,
            names, bars);
        next += rows;
        return this;
    }

    /** Begins a new page in print. */
    public BookSheet newPage() {
        sheet.setRowBreak(next - 1);
        return this;
    }

    /** How many columns at the left say what a row of the table is about: they stand on each page that it is printed on. Two where nothing is said. */
    public BookSheet naming(int columns) {
        paper.naming(columns);
        return this;
    }

    /** The number of the row that comes next, as a spreadsheet counts, for formulas and names. */
    public int nextRow() {
        return next + 1;
    }

    /** Colours the ratings 1 to 5 in a range such as `B3:K12`. */
    public BookSheet rated(String range) {
        styles.rate(sheet, CellRangeAddress.valueOf(range));
        return this;
    }

    /**
     * Writes a real table with header row and filter. The first one's header stays in view; in print that of the last one stands on each
     * page it goes on to. A table without rows gets one empty row, as spreadsheets demand.
     *
     * @param name unique in the book: letters, digits, `_`
     * @param rows each as long as {@code columns}; walked once
     * @return where it stands
     */
    public Area table(String name, List<Column> columns, Iterable<List<Cell>> rows) {
        book.claim(name);
        int top = next;
        header(columns);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(name + ": " + row.size() + " cells for " + columns.size());
            }
            row(row, false);
        }
        if (next == top + 1) {
            next++;
        }
        declare(name, columns, top);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).rated()) {
                styles.rate(sheet, new CellRangeAddress(top + 1, next - 1, i, i));
            }
        }
        if (!frozen) {
            frozen = true;
            sheet.createFreezePane(0, top + 1);
        }
        paper.table(top, columns.size());
        return new Area(name, sheet.getSheetName(), top + 2, next);
    }

    private int width(int column) {
        return sheet.getColumnWidth(column) / 256;
    }

    private void header(List<Column> columns) {
        Set<String> seen = new HashSet<>();
        SXSSFRow row = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (!seen.add(column.header().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("twice: " + column.header());
            }
            SXSSFCell cell = row.createCell(i);
            cell.setCellValue(column.header());
            cell.setCellStyle(styles.header());
            // Of two tables, one below the other, each has its room.
            sheet.setColumnWidth(i, Math.max(column.room(), frozen ? width(i) : 0) * 256);
        }
        grow(row, IntStream.range(0, columns.size()).map(i -> columns.get(i).lines(width(i))).max().orElse(1));
    }

    private void declare(String name, List<Column> columns, int top) {
        XSSFTable table = sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName()).createTable(
                new AreaReference(new CellReference(top, 0), new CellReference(next - 1, columns.size() - 1),
                        SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
        CTTable ct = table.getCTTable();
        for (int i = 0; i < columns.size(); i++) {
            ct.getTableColumns().getTableColumnArray(i).setName(columns.get(i).header());
        }
        ct.addNewAutoFilter().setRef(ct.getRef());
        CTTableStyleInfo style = ct.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(true);
    }

    private void row(List<Cell> cells, boolean free) {
        if (free && cells.size() == 1 && cells.get(0).value() instanceof String) {
            paper.alone(next);
        }
        SXSSFRow row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.value() != null || cell.formula() != null) {
                fill(row.createCell(i), cell, free);
                boolean wraps = cell.format().wrapped() && cell.value() instanceof String;
                lines = Math.max(lines, wraps ? lines((String) cell.value(), width(i)) : 1);
            }
        }
        grow(row, lines);
    }

    /** Not every reader finds the height of wrapped text by itself. */
    private static void grow(SXSSFRow row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints(Math.min(lines * LINE, TALLEST));
        }
    }

    /** How many lines a text takes in a column of so many characters, roughly. */
    static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() / Math.max(1, width)).sum();
    }

    private void fill(SXSSFCell target, Cell cell, boolean free) {
        target.setCellStyle(free ? styles.ofFree(cell.format()) : styles.of(cell.format()));
        if (cell.formula() != null) {
            target.setCellFormula(cell.formula());
            // Without a result a reader that does not calculate would show 0 where the formula gives "".
            target.setCellValue("");
        }
        Object value = cell.value();
        if (value instanceof String text) {
            if (cell.formula() == null && CellText.risky(text)) {
                target.setCellStyle(styles.ofRisky(cell.format()));
            }
            target.setCellValue(CellText.encode(fitting(text)));
        } else if (value instanceof LocalDate day) {
            target.setCellValue(day);
        } else if (value instanceof Number number) {
            target.setCellValue(number.doubleValue());
        }
    }

    /** What a cell can hold; what it cannot is counted, never dropped in silence. */
    private static String fitting(String text) {
        int most = Caps.CELL - 1_000;
        return text.length() <= most ? text : text.substring(0, most) + MORE + (text.length() - most);
    }
}
