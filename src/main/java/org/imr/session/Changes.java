package org.imr.session;

import java.util.ArrayList;
import java.util.List;
import org.imr.access.Trace;
import org.imr.kernel.Word;

/** What a save changes: the lines for the trail, and the rows to add and to take away once it is known that it may be saved. */
final class Changes {

    private Trace trace;
    private final List<Object> added = new ArrayList<>();
    private final List<Object> removed = new ArrayList<>();

    Changes(Trace trace) {
        this.trace = trace;
    }

    /** Notes a change of a field, on one line whatever the text; true when the two differ. */
    boolean note(String field, Object from, Object to) {
        String before = shown(from);
        String after = shown(to);
        trace = trace.change(field, oneLine(before), oneLine(after));
        return !before.equals(after);
    }

    void add(Object row, String field, Object value) {
        note(field, null, value);
        added.add(row);
    }

    void remove(Object row, String field, Object value) {
        note(field, value, null);
        removed.add(row);
    }

    boolean isEmpty() {
        return !trace.changed() && added.isEmpty() && removed.isEmpty();
    }

    Trace trace() {
        return trace;
    }

    List<Object> added() {
        return added;
    }

    List<Object> removed() {
        return removed;
    }

    private static String shown(Object value) {
        return value instanceof Enum<?> word ? Word.of(word) : value == null ? "" : value.toString();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
