package org.imr.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.imr.workbook.Cell;
import org.imr.workbook.CsvArchive;

/** Tables alone, each a CSV in a zip: the words around them are for readers of the workbook. */
record CsvLeaf(CsvArchive archive) implements Leaf {

    @Override
    public Leaf title(String text) {
        return this;
    }

    @Override
    public Leaf line(Cell... cells) {
        return this;
    }

    @Override
    public Leaf blank() {
        return this;
    }

    @Override
    public <T> void table(String name, Grid<T> grid, Iterable<? extends T> rows) {
        try {
            archive.add(grid.plain(name, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
