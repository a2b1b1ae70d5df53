package org.imr.exchange;

/**
 * A column of the exchange.
 *
 * @param name     its name in the first row
 * @param kind     what its cells may hold
 * @param required true when the column may not be left out
 * @param filled   true when no cell of it may be empty
 * @param example  what stands in the template's example row; perhaps empty
 */
public record Field(String name, Kind kind, boolean required, boolean filled, String example) {

    static Field required(String name, Kind kind, String example) {
        return new Field(name, kind, true, true, example);
    }

    /** A column that must be there and may have nothing to tell: whoever left has no roles any more. */
    static Field present(String name, Kind kind, String example) {
        return new Field(name, kind, true, false, example);
    }

    static Field optional(String name, Kind kind, String example) {
        return new Field(name, kind, false, false, example);
    }
}
