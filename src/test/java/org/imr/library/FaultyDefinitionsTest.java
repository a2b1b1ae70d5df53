package org.imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.imr.curriculum.Edition;
import org.imr.fidelity.Scale;
import org.imr.kernel.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A third edition and a third scale, in the packaged folder or in the site's own, broken in one place at a time. */
class FaultyDefinitionsTest {

    private static final String EDITION = "curriculum/everyday/edition.yaml";
    private static final String MODULE = "curriculum/modules/first-steps/module.yaml";
    private static final String HANDOUT = "curriculum/modules/first-steps/handouts/first-steps-week.en.md";
    private static final String SCALE = "fidelity-scales/small-steps.yaml";
    private static final String BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\n";
    private static final byte[] LARGE = "#".repeat(20 << 20).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path packaged;
    @TempDir
    private Path own;
    private Path broken;

    @BeforeEach
    void shelves() throws IOException {
        copy(Path.of("."), packaged, "curriculum/modules/recovery-strategies", "fidelity-scales");
        for (String code : List.of("danish-2011", "revised")) {
            Path place = Files.createDirectories(packaged.resolve("curriculum").resolve(code));
            Files.writeString(place.resolve("edition.yaml"), "code: " + code + "\nversion: \"2\"\ntitle: {en: Short}\nmodules:\n"
                + "- {code: recovery-strategies, title: {en: Recovery}}\n");
        }
    }

    private void put(String where) {
        broken = where.equals("packaged") ? packaged : own;
        copy(Path.of("src/test/resources/definitions"), broken, "curriculum", "fidelity-scales");
        assertThat(checked().faults()).isEmpty();
        assertThat(checked().curriculum().editions()).hasSize(3);
        assertThat(checked().scales().scales()).extracting(Scale::code).contains("imr-fidelity", "small-steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"packaged", "own"})
    @DisplayName("A5 a scale with a missing anchor, overlapping bands or a hole in them is refused with its line and key, the rest works")
    void scaleOfNoSense(String where) throws IOException {
        put(where);
        assertThat(scale(text -> text.replaceFirst(" {2}- \\{rating: 3.*\\R", ""))).satisfies(is("line 29, items[1].anchors", "[1, 2, 4, 5]"));
        assertThat(scale(text -> text.replace("from: \"2.5\"", "from: \"2.0\""))).satisfies(is("line 20, band-sets[1].bands[2].from", "2.0"));
        assertThat(scale(text -> text.replace("from: \"2.5\"", "from: \"3.0\""))).satisfies(is("line 20, band-sets[1].bands[2].from", "3.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"packaged", "own"})
    @DisplayName("A5 a scale with a code and version that another has is refused, the first stays")
    void scaleTwice(String where) throws IOException {
        put(where);
        Files.copy(broken.resolve(SCALE), broken.resolve("fidelity-scales/zz-again.yaml"));
        Fault fault = onlyFault();
        assertThat(fault.file()).endsWith("zz-again.yaml");
        assertThat(fault).satisfies(is("code", "small-steps, version 3 again"));
        assertThat(checked().scales().scales()).hasSameSizeAs(checked().scales().scales().stream().map(Scale::code).distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"packaged", "own"})
    @DisplayName("A5 an edition with a code and version that another has is refused, the first stays")
    void editionTwice(String where) throws IOException {
        put(where);
        Files.createDirectory(broken.resolve("curriculum/zz-again"));
        Files.copy(broken.resolve(EDITION), broken.resolve("curriculum/zz-again/edition.yaml"));
        assertThat(onlyFault()).satisfies(is("line 2, code", "everyday, version 2026-01 again"));
        assertThat(checked().curriculum().editions()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"packaged", "own"})
    @DisplayName("A5 a scale that is broken, a bomb, too deep, huge or no UTF-8 is refused with one message, the rest works")
    void scaleOfNoUse(String where) throws IOException {
        put(where);
        for (UnaryOperator<String> fault : hostile()) {
            scale(fault);
        }
        write(SCALE, LARGE);
        assertThat(refusedScale().found()).contains("bytes");
        write(SCALE, "code: sm\u00E5".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusedScale()).satisfies(is("line 1", "bytes that are no UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"packaged", "own"})
    @DisplayName("A5 an edition that is broken, a bomb, too deep, huge or no UTF-8 is refused with one message, the rest works")
    void editionOfNoUse(String where) throws IOException {
        put(where);
        for (UnaryOperator<String> fault : hostile()) {
            edition(fault);
        }
        write(EDITION, LARGE);
        assertThat(refusedEdition().expected()).isEqualTo("a smaller file");
        write(EDITION, "code: sm\u00E5".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusedEdition()).satisfies(is("line 1", "bytes that are no UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"packaged", "own"})
    @DisplayName("A5 a module of no use takes only its edition down, a handout of no use only itself")
    void moduleAndHandout(String where) throws IOException {
        put(where);
        String module = Files.readString(broken.resolve(MODULE));
        for (String text : List.of(module.replace("social-support", "astrology"), "code: [", BOMB, "#".repeat(2 << 20))) {
            write(MODULE, text.getBytes(StandardCharsets.UTF_8));
            assertThat(checked().faults()).extracting(Fault::file).containsExactly("curriculum/modules/first-steps/module.yaml",
                "curriculum/everyday/edition.yaml");
            assertThat(checked().curriculum().editions()).extracting(Edition::code).containsExactly("danish-2011", "revised");
        }
        write(MODULE, module.getBytes(StandardCharsets.UTF_8));
        String handout = Files.readString(broken.resolve(HANDOUT));
        for (byte[] bytes : List.of(LARGE, ("---\n" + BOMB + "---\ntext").getBytes(StandardCharsets.UTF_8),
                handout.replace("week", "w\u00E5").getBytes(StandardCharsets.ISO_8859_1))) {
            write(HANDOUT, bytes);
            assertThat(onlyFault().file()).isEqualTo(HANDOUT);
            assertThat(checked().curriculum().editions()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"packaged", "own"})
    @DisplayName("A5 links in a circle, to the folder above or to nothing give one message each and no endless reading")
    void links(String where) throws IOException {
        put(where);
        for (String link : List.of("curriculum/loop", "curriculum/modules/loop", "fidelity-scales/loop.yaml")) {
            for (Path target : List.of(Path.of("loop"), broken, Path.of("nowhere"))) {
                Path place = broken.resolve(link);
                Path to = target.isAbsolute() ? target : place.resolveSibling(target.toString().equals("loop") ? place.getFileName() : target);
                Files.createSymbolicLink(place, to);
                assertThat(onlyFault().file()).as(link + " to " + to).startsWith(link);
                assertThat(checked().curriculum().editions()).hasSize(3);
                Files.delete(place);
            }
        }
        Path whole = Files.createDirectory(own.resolve("whole"));
        Files.createSymbolicLink(whole.resolve("curriculum"), whole.resolve("curriculum"));
        assertThat(DefinitionChecker.check(List.of(packaged, whole)).faults()).extracting(Fault::found)
            .containsExactly("a link that leads nowhere or in a circle");
    }

    private static List<UnaryOperator<String>> hostile() {
        return List.of(text -> text.replace("version:", "version"), text -> BOMB + text, text -> text + "deep: " + "[".repeat(100_000),
            text -> "k".repeat(100_000) + ": x\n" + text, text -> "? " + "k".repeat(100_000) + "\n: x\n" + text,
            text -> text.replaceFirst("version: .*", "version: " + "1".repeat(100_000)));
    }

    private Fault scale(UnaryOperator<String> change) throws IOException {
        return changed(SCALE, change, this::refusedScale);
    }

    private Fault edition(UnaryOperator<String> change) throws IOException {
        return changed(EDITION, change, this::refusedEdition);
    }

    private Fault changed(String file, UnaryOperator<String> change, Supplier<Fault> check) throws IOException {
        String sound = Files.readString(broken.resolve(file));
        assertThat(change.apply(sound)).isNotEqualTo(sound);
        write(file, change.apply(sound).getBytes(StandardCharsets.UTF_8));
        Fault fault = check.get();
        write(file, sound.getBytes(StandardCharsets.UTF_8));
        return fault;
    }

    private Fault refusedScale() {
        assertThat(checked().scales().scales()).extracting(Scale::code).contains("imr-fidelity").doesNotContain("small-steps");
        assertThat(checked().curriculum().editions()).hasSize(3);
        assertThat(onlyFault().file()).isEqualTo(SCALE);
        return onlyFault();
    }

    private Fault refusedEdition() {
        assertThat(checked().curriculum().editions()).extracting(Edition::code).containsExactly("danish-2011", "revised");
        assertThat(onlyFault().file()).isEqualTo(EDITION);
        return onlyFault();
    }

    private Fault onlyFault() {
        List<Fault> faults = checked().faults();
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).toString()).as("can be read").hasSizeLessThan(1_500);
        return faults.get(0);
    }

    private static Consumer<Fault> is(String place, String found) {
        return fault -> {
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.found()).contains(found);
        };
    }

    private DefinitionChecker checked() {
        return DefinitionChecker.check(List.of(packaged, own));
    }

    private void write(String file, byte[] bytes) throws IOException {
        Files.write(broken.resolve(file), bytes);
    }

    private static void copy(Path from, Path to, String... folders) {
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(from.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.createDirectories(to.resolve(from.relativize(file)).getParent());
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
