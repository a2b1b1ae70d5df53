package org.imr.exchange;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Values as the exchange writes them; the counterpart of {@link Row}. */
public final class Written {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private Written() {
    }

    /** A row's cells: ISO dates, `14:30`, yes and no, lists with `;`, nothing for null, all else as its text. */
    public static List<String> row(Object... values) {
        // By hand: an export writes some ten million of them.
        String[] cells = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            cells[i] = cell(values[i]);
        }
        return List.of(cells);
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof LocalTime time) {
            return MINUTES.format(time);
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Written::cell).collect(Collectors.joining(";"));
        }
        return value.toString();
    }
}
