package org.imr.workbook;

import java.util.List;

/**
 * The cells that a chart shows, and what stands in them, for a reader that draws without looking them up.
 *
 * @param title  what they are called; it stands above the cells
 * @param cells  where they stand: `'Ratings'!$C$4:$C$16`
 * @param values in the order of the cells; null where a cell is empty or holds no number
 */
public record Bars<T>(String title, String cells, List<T> values) {
}
