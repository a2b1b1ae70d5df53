package org.imr.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a longer list.
 *
 * @param rows  the rows of this page
 * @param total how many rows there are in all
 */
public record Slice<T>(List<T> rows, long total) implements Serializable {

    public Slice {
        rows = List.copyOf(rows);
    }
}
