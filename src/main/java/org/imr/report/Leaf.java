package org.imr.report;

import org.imr.workbook.Cell;

/** Where a part of a report is written to: a sheet of a workbook, or tables alone. */
interface Leaf {

    /** Words above or below a table. */
    Leaf title(String text);

    Leaf line(Cell... cells);

    Leaf blank();

    <T> void table(String name, Grid<T> grid, Iterable<? extends T> rows);
}
