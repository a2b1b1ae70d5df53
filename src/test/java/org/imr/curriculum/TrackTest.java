package org.imr.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imr.curriculum.FaultyCurriculumTest.edition;
import static org.imr.curriculum.FaultyCurriculumTest.handout;
import static org.imr.curriculum.FaultyCurriculumTest.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.imr.kernel.Fault;
import org.imr.kernel.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackTest {

    private static final String TRACK = "tracks:\n  - {code: brief, title: {en: Brief}, modules: [%s], sessions: %s}\n";

    @TempDir
    private Path root;

    @Test
    @DisplayName("C4 both editions ship the track of a short stay: four modules, in the edition's own order, in three languages")
    void shipped() {
        Curriculum shipped = Curriculum.read(List.of(Path.of("curriculum")));

        assertThat(shipped.edition("revised").orElseThrow().modules("short-stay")).extracting(Module::code)
            .containsExactly("practical-facts", "stress-vulnerability", "coping-with-stress", "using-medication");
        assertThat(shipped.edition("danish-2011").orElseThrow().modules("short-stay")).extracting(Module::order).containsExactly(2, 3, 5, 9);
        assertThat(shipped.editions()).allSatisfy(edition -> {
            assertThat(edition.tracks()).extracting(Track::code).containsExactly("short-stay");
            assertThat(edition.tracks().get(0).title().byLanguage()).containsOnlyKeys(Wording.LANGUAGES);
        });
    }

    @Test
    @DisplayName("C4 a track has its modules and sessions; no track, or one that is not known, is the whole programme")
    void parts() throws IOException {
        Edition read = read(TRACK.formatted("hope", 7)).edition("long").orElseThrow();

        assertThat(read.modules("brief")).extracting(Module::code).containsExactly("hope");
        assertThat(read.sessions("brief")).isEqualTo(7);
        assertThat(read.modules(null)).isEqualTo(read.modules("else")).isEqualTo(read.modules());
        assertThat(read.sessions(null)).isEqualTo(read.modules().get(0).sessions());
        assertThat(read("").edition("long").orElseThrow().tracks()).isEmpty();
    }

    @Test
    @DisplayName("C4 A5 a track with a module that the edition has not, a module twice, no session or no module is refused with its place")
    void faulty() throws IOException {
        assertThat(fault(TRACK.formatted("hope, joy", 7)).found()).isEqualTo("joy");
        assertThat(fault(TRACK.formatted("hope, hope", 7)).found()).isEqualTo("hope again");
        assertThat(fault(TRACK.formatted("", 7)).place()).isEqualTo("line 11, tracks[1].modules");
        assertThat(fault(TRACK.formatted("hope", 0)).place()).isEqualTo("line 11, tracks[1].sessions");
        String twice = TRACK.formatted("hope", 7);
        assertThat(fault(twice + twice.substring(twice.indexOf('\n') + 1)).found()).isEqualTo("brief again");
    }

    private Fault fault(String tracks) throws IOException {
        Curriculum read = read(tracks);
        assertThat(read.editions()).isEmpty();
        assertThat(read.faults()).hasSize(1);
        return read.faults().get(0);
    }

    private Curriculum read(String tracks) throws IOException {
        write("long/edition.yaml", edition("long", "hope") + tracks);
        write("modules/hope/module.yaml", module("hope", "none"));
        write("modules/hope/handouts/hope.en.md", handout("hope", "hope", "en", "1"));
        return Curriculum.read(List.of(root));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }
}
