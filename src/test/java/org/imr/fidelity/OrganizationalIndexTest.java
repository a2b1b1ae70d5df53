package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.imr.kernel.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The second scale that is shipped: a file, and nothing else. */
class OrganizationalIndexTest {

    private static ScaleReader.Reading read() throws IOException {
        try (InputStream in = OrganizationalIndexTest.class.getResourceAsStream("/fidelity-scales/general-organizational-index.yaml")) {
            return ScaleReader.read("general-organizational-index.yaml", in.readAllBytes());
        }
    }

    @Test
    @DisplayName("A4 the General Organizational Index is read without a fault: twelve items, whole, in three languages")
    void isSound() throws IOException {
        assertThat(read().faults()).isEmpty();
        Scale scale = read().scale().orElseThrow();

        assertThat(scale.items()).extracting(Item::number).containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
        assertThat(scale.occasions()).singleElement().satisfies(one -> assertThat(one.items()).hasSize(12));
        assertThat(scale.items()).allSatisfy(item -> {
            assertThat(item.anchors()).hasSize(5);
            assertThat(item.probes()).hasSizeGreaterThanOrEqualTo(3).allMatch(probe -> item.sources().contains(probe.source()));
            assertThat(item.rule()).isEmpty();
            assertThat(Wording.LANGUAGES).allSatisfy(language -> {
                assertThat(item.title().has(language) && item.counted().has(language)).isTrue();
                assertThat(item.anchors()).allMatch(anchor -> anchor.text().has(language));
                assertThat(item.probes()).allMatch(probe -> probe.question().has(language));
            });
        });
    }

    @Test
    @DisplayName("A4 nothing of the index was compared with its text, and every item says so")
    void saysWhatIsNotVerified() throws IOException {
        Scale scale = read().scale().orElseThrow();

        assertThat(scale.items()).noneMatch(Item::verified);
        assertThat(scale.bandSets()).noneMatch(BandSet::verified);
        assertThat(scale.items()).flatExtracting(Item::facts).extracting(Fact::source).isSubsetOf(List.of("unchecked", "own-words"));
    }
}
