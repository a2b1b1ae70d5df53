package org.imr.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imr.curriculum.FaultyCurriculumTest.edition;
import static org.imr.curriculum.FaultyCurriculumTest.handout;
import static org.imr.curriculum.FaultyCurriculumTest.module;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurriculumTest {

    @TempDir
    private Path shipped;
    @TempDir
    private Path own;

    private void shelf(Path root) throws IOException {
        write(root.resolve("basic/edition.yaml"), edition("basic", "hope"));
        write(root.resolve("modules/hope/module.yaml"), module("hope", "none"));
        write(root.resolve("modules/hope/handouts/hope.en.md"), handout("hope", "hope", "en", "1"));
    }

    @Test
    @DisplayName("A6 the digest of an edition changes with each file of its modules and with nothing else")
    void fingerprint() throws IOException {
        shelf(shipped);
        String before = digest();
        write(shipped.resolve("modules/other/module.yaml"), module("other", "none"));
        assertThat(digest()).isEqualTo(before).matches("[0-9a-f]{64}");
        write(shipped.resolve("modules/hope/handouts/hope.da.md"), handout("hope", "hope", "da", "1"));
        String translated = digest();
        assertThat(translated).isNotEqualTo(before);
        write(shipped.resolve("modules/hope/module.yaml"), module("hope", "[social-support]"));
        assertThat(digest()).isNotIn(before, translated);
    }

    private String digest() {
        return Curriculum.read(List.of(shipped)).edition("basic").orElseThrow().digest();
    }

    @Test
    @DisplayName("A7 a site's own edition may use the modules that ship, or bring its own")
    void ownFolder() throws IOException {
        shelf(shipped);
        write(own.resolve("ours/edition.yaml"), edition("ours", "hope"));
        assertThat(readBoth().faults()).isEmpty();
        assertThat(readBoth().edition("ours").orElseThrow().handout("hope")).isPresent();

        write(own.resolve("modules/hope/module.yaml"), module("hope", "[social-support]"));
        assertThat(readBoth().edition("ours").orElseThrow().modules().get(0).topicAreas()).containsExactly("social-support");
        assertThat(readBoth().edition("basic").orElseThrow().modules().get(0).topicAreas()).isEmpty();
    }

    private Curriculum readBoth() {
        return Curriculum.read(List.of(shipped, own));
    }

    @Test
    @DisplayName("A6 of several versions the newest is offered, each can be had")
    void versions() throws IOException {
        shelf(shipped);
        for (String version : List.of("2", "9", "10")) {
            write(shipped.resolve("basic-" + version + "/edition.yaml"), edition("basic", "hope").replace("\"1\"", "\"" + version + "\""));
        }
        Curriculum read = Curriculum.read(List.of(shipped));
        assertThat(read.edition("basic").orElseThrow().version()).isEqualTo("10");
        assertThat(read.edition("basic", "2")).isPresent();
        assertThat(read.edition("basic", "3")).isEmpty();
    }

    @Test
    @DisplayName("A7 definitions are read alike from inside an archive, as the packaged ones may be")
    void archive() throws IOException {
        shelf(shipped);
        URI archive = URI.create("jar:" + own.resolve("packed.zip").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            shelf(zip.getPath("/curriculum"));
        }
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of())) {
            Curriculum read = Curriculum.read(List.of(zip.getPath("/curriculum")));
            assertThat(read.faults()).isEmpty();
            assertThat(read).isEqualTo(Curriculum.read(List.of(shipped)));
        }
    }

    @Test
    @DisplayName("A7 a site's own module may leave out what it does not have; topics that say no session are spread evenly")
    void leftOut() throws IOException {
        shelf(own);
        Path file = own.resolve("modules/hope/module.yaml");
        Module bare = readBoth().edition("basic").orElseThrow().modules().get(0);
        assertThat(bare.sessions()).isEqualTo(1);
        assertThat(bare.practice()).isEmpty();
        assertThat(bare.topics().get(0).about()).isEmpty();
        assertThat(bare.handouts().get(0)).extracting(Handout::topic, Handout::oneOf, Handout::pages)
                .containsExactly(Optional.empty(), Optional.empty(), 1);

        StringBuilder many = new StringBuilder("code: hope\naims: {en: Aims}\ntopic-areas: none\ntopics:\n");
        IntStream.rangeClosed(1, 7).forEach(i -> many.append("  - {code: a").append(i).append(", title: {en: One}}\n"));
        write(file, many.toString());
        assertThat(sessions()).containsExactly(1, 1, 2, 3, 3, 4, 5);
        write(file, many.toString().replace("topics:", "sessions: 3\ntopics:"));
        assertThat(sessions()).containsExactly(1, 1, 1, 2, 2, 3, 3);
        write(file, many.toString().replace("topics:", "sessions: 3\ntopics:").replace("code: a4,", "code: a4, session: 2,"));
        assertThat(sessions()).containsExactly(1, 1, 1, 2, 2, 2, 2);
    }

    private List<Integer> sessions() {
        return readBoth().edition("basic").orElseThrow().modules().get(0).topics().stream().map(Topic::session).toList();
    }

    private static void write(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
