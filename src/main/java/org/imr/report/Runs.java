package org.imr.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What comes one after the other and belongs together, gathered; no more than one gathering is in memory. */
final class Runs {

    private Runs() {
    }

    /** @param key equal for what belongs together */
    static <T> Stream<List<T>> of(Iterator<T> all, Function<T, ?> key) {
        Iterator<List<T>> runs = new Iterator<>() {

            private T next = all.hasNext() ? all.next() : null;

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public List<T> next() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                List<T> run = new ArrayList<>();
                Object of = key.apply(next);
                while (next != null && Objects.equals(key.apply(next), of)) {
                    run.add(next);
                    next = all.hasNext() ? all.next() : null;
                }
                return run;
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(runs, Spliterator.ORDERED), false);
    }
}
