package org.imr.exchange;

/**
 * A column of the exchange.
 *
 * @param name     its name in the first row
 * @param kind     what its cells may hold
 * @param required true when neither the column nor a cell of it may be left out
 * @param example  what stands in the template's example row; perhaps empty
 */
public record Field(String name, Kind kind, boolean required, String example) {

    static Field required(String name, Kind kind, String example) {
        return new Field(name, kind, true, example);
    }

    static Field optional(String name, Kind kind, String example) {
        return new Field(name, kind, false, example);
    }
}
