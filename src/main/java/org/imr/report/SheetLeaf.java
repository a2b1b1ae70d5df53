package org.imr.report;

import org.imr.workbook.BookSheet;
import org.imr.workbook.Cell;

/** A sheet of a workbook: words, and tables whose figures are live. */
record SheetLeaf(BookSheet sheet) implements Leaf {

    @Override
    public Leaf title(String text) {
        sheet.title(text);
        return this;
    }

    @Override
    public Leaf line(Cell... cells) {
        sheet.line(cells);
        return this;
    }

    @Override
    public Leaf blank() {
        sheet.blank();
        return this;
    }

    @Override
    public <T> void table(String name, Grid<T> grid, Iterable<? extends T> rows) {
        grid.write(sheet, name, rows);
    }
}
