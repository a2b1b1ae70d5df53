package org.imr.fidelity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scale this product ships, for tests. */
final class Shipped {

    static final String FILE = "fidelity-scales/imr-fidelity.yaml";

    private Shipped() {
    }

    static Scale scale() {
        return ScaleReader.read(FILE, text().getBytes(StandardCharsets.UTF_8)).scale().orElseThrow();
    }

    /** The scale with one thing said otherwise, as a site may: the first of it after the item's number. */
    static Scale with(int item, String what, String instead) {
        String text = text();
        int from = text.indexOf(what, text.indexOf("\n- number: " + item + "\n"));
        String changed = text.substring(0, from) + instead + text.substring(from + what.length());
        return ScaleReader.read(FILE, changed.getBytes(StandardCharsets.UTF_8)).scale().orElseThrow();
    }

    static String text() {
        try (InputStream in = Shipped.class.getResourceAsStream("/" + FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
