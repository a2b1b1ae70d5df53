package org.imr.workbook;

import java.time.LocalDate;

/**
 * One cell of a designed workbook.
 *
 * @param format  how it looks
 * @param value   a String, Long, Double or LocalDate; null for an empty cell
 * @param formula the live formula without `=`, whose result {@code value} is; null for a plain value
 */
public record Cell(Format format, Object value, String formula) {

    /** An empty cell. */
    public static final Cell EMPTY = new Cell(Format.TEXT, null, null);

    /** Text, never a formula whatever it begins with; null is an empty cell. */
    public static Cell text(String text) {
        return new Cell(Format.TEXT, text, null);
    }

    /** Long text that wraps. */
    public static Cell wrapped(String text) {
        return new Cell(Format.WRAPPED, text, null);
    }

    /** Bold text. */
    public static Cell heading(String text) {
        return new Cell(Format.HEADING, text, null);
    }

    /** A whole number; null is an empty cell. */
    public static Cell whole(Number number) {
        return new Cell(Format.WHOLE, number == null ? null : number.longValue(), null);
    }

    /** A rating, for a column that colours ratings; null is an empty cell. */
    public static Cell rating(Number number) {
        return new Cell(Format.RATING, number == null ? null : number.longValue(), null);
    }

    /** A number shown with one decimal; null is an empty cell. */
    public static Cell decimal(Number number) {
        return new Cell(Format.DECIMAL, number == null ? null : number.doubleValue(), null);
    }

    /** A number shown with two decimals; null is an empty cell. */
    public static Cell decimal2(Number number) {
        return new Cell(Format.DECIMAL2, number == null ? null : number.doubleValue(), null);
    }

    /** A share of 1 shown in per cent; null is an empty cell. */
    public static Cell percent(Number share) {
        return new Cell(Format.PERCENT, share == null ? null : share.doubleValue(), null);
    }

    /** A day; null is an empty cell. */
    public static Cell date(LocalDate day) {
        return new Cell(Format.DATE, day, null);
    }

    /**
     * A live formula with the result we computed ourselves, which a reader that does not calculate shows.
     *
     * @param formula without `=`, in English, with commas; never built of what people typed
     * @param result  what it gives, in the format it shall be shown; {@link #EMPTY} when it gives ""
     */
    public static Cell formula(String formula, Cell result) {
        return new Cell(result.format(), result.value(), formula);
    }

    /**
     * What a CSV says: plain digits with a point, ISO dates, and before text that looks like a formula a `'`, so that no spreadsheet
     * that opens it takes it for one.
     */
    public String plain() {
        if (value instanceof String text) {
            return CellText.risky(text) ? "'" + text : text;
        }
        return value instanceof Double number ? NumberText.number(number.toString()) : value == null ? "" : value.toString();
    }
}
