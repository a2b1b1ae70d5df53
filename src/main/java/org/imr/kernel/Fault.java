package org.imr.kernel;

import java.io.Serializable;

/**
 * One thing wrong with a file somebody gave us.
 *
 * @param file     the file or table
 * @param place    where in it: a line, a key, a row and column; empty when the whole file is meant
 * @param found    what stands there
 * @param expected what was expected instead
 */
public record Fault(String file, String place, String found, String expected) implements Serializable {

    @Override
    public String toString() {
        return file + (place.isEmpty() ? "" : ", " + place) + ": found " + found + ", expected " + expected;
    }
}
