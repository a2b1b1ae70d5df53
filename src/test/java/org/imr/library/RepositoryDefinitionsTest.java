package org.imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.imr.curriculum.Readability;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker over the definitions that ship, as the build runs it, and as its command. */
class RepositoryDefinitionsTest {

    @Test
    @DisplayName("A5 the definitions of the repository are without a fault; how hard the handouts are to read is reported")
    void shipped() throws IOException {
        DefinitionChecker checked = DefinitionChecker.check(List.of(Path.of("")));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/readability.txt"), checked.readability());
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.curriculum().editions()).hasSize(2);
        assertThat(Files.readString(Path.of("target/readability.txt"))).contains("recovery-strategies", "Flesch-Kincaid grade", "LIX");
    }

    @Test
    @DisplayName("A5 the command names each fault of a folder beside those that ship, and counts them")
    void command(@TempDir Path own) throws IOException {
        assertThat(run(Path.of("src/test/resources/definitions"))).contains("3 editions", "1 shared examples", "0 faults", "first-steps-week");
        Path scale = Files.createDirectories(own.resolve("fidelity-scales")).resolve("broken.yaml");
        Files.writeString(scale, "code: [");
        Files.writeString(Files.createDirectories(own.resolve("fidelity-scales/calibration")).resolve("broken.yaml"), "code: [");
        assertThat(run(own)).contains("fidelity-scales/broken.yaml, line 1: found", "calibration/broken.yaml, line 1: found", "2 faults");
    }

    private static String run(Path own) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefinitionChecker.run(List.of(Path.of(""), own), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("A5 readability is what the formulas give")
    void formulas() {
        Readability danish = Readability.of("da", "# Overskrift\n\nDette er en kort tekst. Den indeholder mennesker.\n\n____\n");
        assertThat(danish.words()).isEqualTo(9);
        assertThat(danish.sentences()).isEqualTo(3);
        assertThat(danish.value()).as("9 / 3 + 100 * 3 / 9").isCloseTo(36.33, org.assertj.core.data.Offset.offset(0.01));
        Readability english = Readability.of("en", "The cat sat on the mat.");
        assertThat(english.value()).as("0.39 * 6 + 11.8 * 6 / 6 - 15.59").isCloseTo(-1.45, org.assertj.core.data.Offset.offset(0.01));
        assertThat(Readability.of("en", "").words()).isZero();
    }
}
