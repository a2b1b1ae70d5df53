package org.imr.workbook;

import java.util.HashMap;
import java.util.Map;

/** Keeps each short text once, since codes and dates repeat by the thousand, and weighs what the cells take up. */
final class Pool {

    /** About what a string costs beside its characters, and a row beside its cells. */
    private static final int OVERHEAD = 56;
    private static final int SHORT = 40;
    private static final int MOST = 200_000;

    private final Map<String, String> known = new HashMap<>();
    private final long cap;
    private long weight;

    Pool(long cap) {
        this.cap = cap;
    }

    String keep(String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.length() > SHORT) {
            weigh(OVERHEAD + 2L * text.length());
            return text;
        }
        String before = known.get(text);
        if (before != null) {
            return before;
        }
        weigh(OVERHEAD + 2L * text.length());
        if (known.size() < MOST) {
            known.put(text, text);
        }
        return text;
    }

    void row(int columns) {
        weigh(OVERHEAD + 4L * columns);
    }

    private void weigh(long bytes) {
        weight += bytes;
        if (weight > cap) {
            throw new Refused(TableFault.ofFile("> " + cap / Caps.MEGABYTE + " MB", "memory", cap / Caps.MEGABYTE));
        }
    }
}
