package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.imr.kernel.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of scales: what is read, what is refused, and that one faulty file takes no other down. */
class ScalesTest {

    private static final String VERSION = Shipped.scale().version();
    @TempDir
    private Path first;
    @TempDir
    private Path second;

    private final List<String> kept = new ArrayList<>();

    private Scales read() {
        return Scales.read(List.of(first, second, first.resolve("absent")), (scale, source) -> kept.add(scale.code() + " " + scale.version()));
    }

    private static void write(Path folder, String name, String from, String to) throws IOException {
        Files.writeString(folder.resolve(name), from.isEmpty() ? Shipped.text() : Shipped.text().replace(from, to));
    }

    @Test
    @DisplayName("A7 scales of all folders by code and version; only files of the kind are read")
    void folders() throws IOException {
        write(second, "a.yaml", "code: imr-fidelity", "code: another");
        write(first, "b.yaml", "version: \"" + VERSION + "\"", "version: \"10\"");
        write(second, "c.yaml", "", "");
        write(first, "notes.txt", "code", "cod");
        Scales scales = read();
        assertThat(scales.faults()).isEmpty();
        assertThat(scales.scales()).extracting(Scale::code, Scale::version).extracting(Object::toString)
                .containsExactly("(\"another\", \"" + VERSION + "\")", "(\"imr-fidelity\", \"" + VERSION + "\")", "(\"imr-fidelity\", \"10\")");
        assertThat(kept).containsExactly("imr-fidelity 10", "another " + VERSION, "imr-fidelity " + VERSION);
    }

    @Test
    @DisplayName("A6 the same code and version again is refused, the first one stays; a faulty file is named and the rest is read")
    void again() throws IOException {
        write(first, "a.yaml", "", "");
        write(second, "b.yaml", "number: 7", "number: 8");
        write(second, "c.yaml", "", "");
        Scales scales = read();
        assertThat(kept).containsExactly("imr-fidelity " + VERSION);
        assertThat(scales.scales()).hasSize(1);
        assertThat(scales.faults()).extracting(Fault::found).contains("imr-fidelity, version " + VERSION + " again", "8").hasSize(2);
    }
}
