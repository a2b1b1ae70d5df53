package org.imr.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.imr.fidelity.Scale;
import org.imr.fidelity.ScaleReader;

/** Scales from their files, for tests. */
public final class Scales {

    private Scales() {
    }

    /** A scale that comes with the product. */
    public static Scale shipped(String code) {
        return read("fidelity-scales/" + code + ".yaml", UnaryOperator.identity());
    }

    /** A scale whose text is changed first. */
    public static Scale read(String file, UnaryOperator<String> change) {
        try {
            String text = change.apply(Files.readString(Path.of(file)));
            return ScaleReader.read(file, text.getBytes(StandardCharsets.UTF_8)).scale().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
