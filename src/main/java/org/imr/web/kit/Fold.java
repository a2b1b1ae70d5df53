package org.imr.web.kit;

import java.util.List;

/**
 * A list that grows with the months: the latest stand open, the older ones behind one line.
 *
 * @param latest the first of the list, which has the latest first
 * @param older  the others; empty where it would fold too little away to be worth a click
 */
public record Fold<T>(List<T> latest, List<T> older) {

    private static final int SHOWN = 5;
    private static final int WORTH_IT = 3;

    public Fold {
        latest = List.copyOf(latest);
        older = List.copyOf(older);
    }

    /** @param all the latest first */
    public static <T> Fold<T> of(List<T> all) {
        return all.size() < SHOWN + WORTH_IT ? new Fold<>(all, List.of())
            : new Fold<>(all.subList(0, SHOWN), all.subList(SHOWN, all.size()));
    }
}
