package org.imr.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Faults as they are found, in order. Past {@value #MOST} it stops collecting: nobody reads more, and a hostile file must
 * not fill the memory with them.
 */
public final class Faults {

    /** How many faults are kept. */
    public static final int MOST = 5_000;

    private final List<TableFault> list = new ArrayList<>();

    /** Keeps the fault, unless there are enough. */
    public void add(TableFault fault) {
        if (list.size() < MOST) {
            list.add(fault);
        } else if (list.size() == MOST) {
            list.add(TableFault.ofFile("> " + MOST, "fewer-faults"));
        }
    }

    /** Keeps all of them, unless there are enough. */
    public void addAll(List<TableFault> faults) {
        faults.forEach(this::add);
    }

    /** What was found so far, in order. */
    public List<TableFault> list() {
        return List.copyOf(list);
    }

    /** True while nothing is wrong. */
    public boolean isEmpty() {
        return list.isEmpty();
    }
}
