package org.imr.report;

import java.util.List;
import java.util.function.Function;
import org.imr.fidelity.Figure;
import org.imr.fidelity.Statistics;
import org.imr.workbook.Cell;

/**
 * The columns C to H of a table of statistics, live over the columns that hold the values: number, mean, sample standard deviation,
 * lower quartile, median, upper quartile (a spreadsheet's QUARTILE is type 7, as ours is).
 */
final class Spread {

    private Spread() {
    }

    /** @param values the columns that hold a row's values; at least one */
    static <T> void add(ProgrammePart part, Grid<T> grid, Function<T, List<String>> values, Function<T, Statistics> ours) {
        grid.live(part.head("n"), 8, (row, line) -> "COUNT(" + all(values.apply(row)) + ")", row -> Cell.whole(ours.apply(row).n()))
            .live(part.head("mean"), 9, (row, line) -> from(1, line, "AVERAGE(" + all(values.apply(row)) + ")"), row -> shown(ours.apply(row).mean()))
            .live(part.head("sd"), 9, (row, line) -> from(2, line, "STDEV(" + all(values.apply(row)) + ")"), row -> shown(ours.apply(row).sd()))
            .live(part.head("q1"), 11, (row, line) -> from(1, line, quartile(values.apply(row), 1)), row -> shown(ours.apply(row).lowerQuartile()))
            .live(part.head("median"), 9, (row, line) -> from(1, line, "MEDIAN(" + all(values.apply(row)) + ")"), row -> shown(ours.apply(row).median()))
            .live(part.head("q3"), 11, (row, line) -> from(1, line, quartile(values.apply(row), 3)), row -> shown(ours.apply(row).upperQuartile()));
    }

    private static String all(List<String> values) {
        return String.join(",", values);
    }

    private static String quartile(List<String> values, int which) {
        return "QUARTILE(" + (values.size() == 1 ? values.get(0) : "(" + all(values) + ")") + "," + which + ")";
    }

    /** Nothing below that number of values. */
    private static String from(int least, int line, String formula) {
        return "IF(C" + line + "<" + least + ",\"\"," + formula + ")";
    }

    static Cell shown(Figure figure) {
        return Cell.decimal2(figure.isKnown() ? figure.value() : null);
    }
}
