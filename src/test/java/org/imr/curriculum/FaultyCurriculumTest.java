package org.imr.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.imr.kernel.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with two editions of one module each (`long` of `hope`, `short` of `rest`), broken in one place at a time. */
class FaultyCurriculumTest {

    @TempDir
    private Path temp;
    private Path root;

    @BeforeEach
    void shelf() throws IOException {
        root = temp.resolve("shelf");
        write("long/edition.yaml", edition("long", "hope"));
        write("short/edition.yaml", edition("short", "rest"));
        for (String module : List.of("hope", "rest")) {
            write("modules/" + module + "/module.yaml", module(module, "[recovery-strategies]"));
            write("modules/" + module + "/handouts/" + module + ".en.md", handout(module, module, "en", "1"));
        }
        assertThat(read().faults()).isEmpty();
        assertThat(read().editions()).hasSize(2);
    }

    @Test
    @DisplayName("A5 an edition that is no YAML is refused with file and line, the other stays")
    void noYaml() throws IOException {
        write("long/edition.yaml", "code: long\n  version: [\n");
        refuses("short", "shelf/long/edition.yaml", "line 2");
    }

    @Test
    @DisplayName("A5 a missing English title is refused with its key")
    void noEnglish() throws IOException {
        write("long/edition.yaml", edition("long", "hope").replace("      en: Title\n", ""));
        refuses("short", "shelf/long/edition.yaml", "line 8, modules[1].title.en");
    }

    @Test
    @DisplayName("A5 the same module twice in an edition is refused")
    void moduleTwice() throws IOException {
        write("long/edition.yaml", edition("long", "hope") + "  - code: hope\n    title: {en: Again}\n");
        assertThat(refuses("short", "shelf/long/edition.yaml", "line 10, modules[2].code").found()).isEqualTo("hope again");
    }

    @Test
    @DisplayName("A5 an edition with the code and version of another is refused, the first stays")
    void editionTwice() throws IOException {
        write("third/edition.yaml", edition("long", "rest"));
        Curriculum read = read();
        assertThat(read.editions()).extracting(Edition::code).containsExactly("long", "short");
        assertThat(read.faults()).singleElement().extracting(Fault::file, Fault::place)
                .containsExactly("shelf/third/edition.yaml", "line 1, code");
        assertThat(read.edition("long").orElseThrow().modules().get(0).code()).isEqualTo("hope");
    }

    @Test
    @DisplayName("A5 a module without topic area is refused with its edition, one that says none is not")
    void noTopicArea() throws IOException {
        write("modules/hope/module.yaml", module("hope", "none"));
        assertThat(read().faults()).isEmpty();
        assertThat(read().edition("long").orElseThrow().modules().get(0).topicAreas()).isEmpty();

        write("modules/hope/module.yaml", module("hope", ""));
        assertThat(refusesModule("line 1, topic-areas").found()).isEqualTo("nothing");
    }

    @Test
    @DisplayName("A5 an unknown topic area is refused, with the nine that are known")
    void unknownTopicArea() throws IOException {
        write("modules/hope/module.yaml", module("hope", "[astrology]"));
        Fault fault = refusesModule("line 4, topic-areas");
        assertThat(fault.found()).isEqualTo("astrology");
        assertThat(fault.expected()).contains(TopicArea.CODES);
    }

    @Test
    @DisplayName("A5 a module whose code is not its folder's, or a topic twice, is refused")
    void misplacedModule() throws IOException {
        write("modules/hope/module.yaml", module("rest", "none"));
        assertThat(refusesModule("line 1, code").expected()).startsWith("hope");
        write("modules/hope/module.yaml", module("hope", "none") + "  - {code: one, title: {en: Again}}\n");
        assertThat(refusesModule("line 7, topics[2].code").found()).isEqualTo("one again");
    }

    @Test
    @DisplayName("A5 a handout whose front matter does not fit its place is refused alone")
    void misplacedHandout() throws IOException {
        String path = "modules/hope/handouts/hope.da.md";
        write(path, handout("hope", "rest", "da", "1"));
        assertThat(refusesHandout(path, "line 5, module").expected()).startsWith("hope");
        write(path, handout("other", "hope", "da", "1"));
        assertThat(refusesHandout(path, "line 2, code").found()).isEqualTo("other");
        write(path, handout("hope", "hope", "nb", "1"));
        assertThat(refusesHandout(path, "line 6, language").found()).isEqualTo("nb");
        write(path, handout("hope", "hope", "da", "2"));
        assertThat(refusesHandout(path, "line 3, version").expected()).startsWith("1");
        write(path, "No front matter.\n");
        assertThat(refusesHandout(path, "line 1").found()).isEqualTo("no front matter");
        write(path, handout("hope", "hope", "da", "1").replace("Be kind.", ""));
        assertThat(refusesHandout(path, "").found()).isEqualTo("no text");
        for (String deep : List.of(">".repeat(100_000), "*a ".repeat(9_000) + "a* ".repeat(9_000))) {
            write(path, handout("hope", "hope", "da", "1").replace("Be kind.", deep));
            assertThat(refusesHandout(path, "").expected()).isEqualTo("fewer levels");
        }
        String latin = handout("hope", "hope", "da", "1").replace("Be kind.", "Så godt");
        Files.write(root.resolve(path), latin.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusesHandout(path, "").expected()).isEqualTo("UTF-8");
    }

    @Test
    @DisplayName("A5 a topic in a session that the module does not have, or before the topic above it, is refused")
    void misplacedTopic() throws IOException {
        String topics = "sessions: 2\ntopics:\n  - {code: one, session: 2, title: {en: One}}\n  - {code: two, session: %s, title: {en: Two}}\n";
        String head = "code: hope\naims: {en: Aims}\ntopic-areas: none\n";
        write("modules/hope/module.yaml", head + topics.formatted("1"));
        assertThat(refusesModule("line 7, topics[2].session").expected()).isEqualTo("a whole number from 2 to 2");
        write("modules/hope/module.yaml", head + topics.formatted("3"));
        assertThat(refusesModule("line 7, topics[2].session").found()).isEqualTo("3");
        write("modules/hope/module.yaml", head + topics.formatted("2").replace("sessions: 2", "sessions: 90"));
        assertThat(refusesModule("line 4, sessions").expected()).isEqualTo("a whole number from 1 to 8");
    }

    @Test
    @DisplayName("A5 a handout of a topic that the module does not have, or other than its English, is refused alone")
    void misplacedFacts() throws IOException {
        String path = "modules/hope/handouts/hope.da.md";
        for (String line : List.of("topic: two", "topic: one", "one-of: hopes", "pages: 2")) {
            write(path, handout("hope", "hope", "da", "1").replace("language:", line + "\nlanguage:"));
            assertThat(refusesHandout(path, "line 6, " + line.split(":")[0]).found()).isEqualTo(line.split(": ")[1]);
        }
    }

    @Test
    @DisplayName("A5 a handout without English, with a taken code or a strange name is refused alone")
    void handoutNames() throws IOException {
        write("modules/hope/handouts/more.da.md", handout("more", "hope", "da", "1"));
        assertThat(refusesHandout("modules/hope/handouts/more.da.md", "").found()).isEqualTo("no English");
        Files.delete(root.resolve("modules/hope/handouts/more.da.md"));

        write("modules/rest/handouts/hope.en.md", handout("hope", "rest", "en", "1"));
        assertThat(refusesHandout("modules/rest/handouts/hope.en.md", "").found()).isEqualTo("hope, which is a handout of hope");
        Files.delete(root.resolve("modules/rest/handouts/hope.en.md"));

        write("modules/hope/handouts/notes.txt", "x");
        assertThat(refusesHandout("modules/hope/handouts/notes.txt", "").expected()).contains("CODE.en.md");
    }

    @Test
    @DisplayName("A5 a file that is missing, too large or a folder is refused, never thrown")
    void unreadable() throws IOException {
        Files.delete(root.resolve("long/edition.yaml"));
        assertThat(refuses("short", "shelf/long/edition.yaml", "").found()).isEqualTo("no such file");
        Files.createDirectory(root.resolve("long/edition.yaml"));
        refuses("short", "shelf/long/edition.yaml", "");
        Files.delete(root.resolve("long/edition.yaml"));
        write("long/edition.yaml", "#".repeat(DefinitionFile.MAX_BYTES + 1));
        assertThat(refuses("short", "shelf/long/edition.yaml", "").expected()).isEqualTo("a smaller file");
        assertThat(Curriculum.read(List.of(temp.resolve("nowhere")))).isEqualTo(new Curriculum(List.of(), List.of()));
    }

    @Test
    @DisplayName("A5 wherever a file breaks off, reading says so and goes on")
    void truncated() throws IOException {
        for (String path : List.of("long/edition.yaml", "modules/hope/module.yaml", "modules/hope/handouts/hope.en.md")) {
            byte[] whole = Files.readAllBytes(root.resolve(path));
            for (int length = 0; length < whole.length - 1; length += 7) {
                Files.write(root.resolve(path), Arrays.copyOf(whole, length));
                assertThat(read().edition("short")).isPresent();
            }
            Files.write(root.resolve(path), whole);
        }
    }

    private Curriculum read() {
        return Curriculum.read(List.of(root));
    }

    /** The edition `long` is refused for one fault, at that place, and the other edition stays. */
    private Fault refuses(String staying, String file, String place) {
        Curriculum read = read();
        assertThat(read.editions()).extracting(Edition::code).containsExactly(staying);
        assertThat(read.faults()).hasSize(1);
        Fault fault = read.faults().get(0);
        assertThat(fault.file()).isEqualTo(file);
        assertThat(fault.place()).startsWith(place);
        return fault;
    }

    private Fault refusesModule(String place) {
        Curriculum read = read();
        assertThat(read.editions()).extracting(Edition::code).containsExactly("short");
        assertThat(read.faults()).hasSize(2).last().extracting(Fault::file, Fault::found)
                .containsExactly("shelf/long/edition.yaml", "no usable module hope");
        assertThat(read.faults().get(0)).extracting(Fault::file, Fault::place).containsExactly("shelf/modules/hope/module.yaml", place);
        return read.faults().get(0);
    }

    private Fault refusesHandout(String file, String place) {
        Curriculum read = read();
        assertThat(read.editions()).hasSize(2).allSatisfy(e -> assertThat(e.modules().get(0).handouts()).hasSize(1)
                .allSatisfy(h -> assertThat(h.languages()).containsExactly("en")));
        assertThat(read.faults()).singleElement().extracting(Fault::file, Fault::place).containsExactly("shelf/" + file, place);
        return read.faults().get(0);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    static String edition(String code, String module) {
        return "code: " + code + "\nversion: \"1\"\ntitle:\n  en: Edition\nmodules:\n  - code: " + module + "\n    title:\n"
                + "      en: Title\n      da: Titel\n";
    }

    static String module(String code, String areas) {
        return "code: " + code + "\naims:\n  en: Aims\n" + (areas.isEmpty() ? "\n" : "topic-areas: " + areas + "\n")
                + "topics:\n  - {code: one, title: {en: One}}\n";
    }

    static String handout(String code, String module, String language, String version) {
        return "---\ncode: " + code + "\nversion: \"" + version + "\"\ntitle: Sheet\nmodule: " + module + "\nlanguage: " + language
                + "\nlicence: CC BY 4.0\n---\n\nBe kind.\n";
    }
}
