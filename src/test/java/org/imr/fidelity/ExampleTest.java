package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.kernel.Wording;
import org.imr.testing.Scales;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleTest {

    private static final Path FILE = Path.of("fidelity-scales/calibration/thursday-group.yaml");
    private static final ExampleReader READER = new ExampleReader(List.of(Scales.shipped("imr-fidelity")));

    private static Example shipped() throws IOException {
        return READER.read("thursday-group.yaml", Files.readAllBytes(FILE)).example().orElseThrow();
    }

    private static Map<Integer, Integer> asThePanel(Example example) {
        return example.items().stream().collect(Collectors.toMap(Example.Part::item, part -> part.agreed().orElseThrow()));
    }

    @Test
    @DisplayName("G13 the example that ships has all items, a panel of three, and every text in three languages")
    void ships() throws IOException {
        Example example = shipped();

        assertThat(example.items()).hasSize(13).allMatch(part -> part.ratings().size() == 3);
        Stream<Wording> texts = Stream.concat(Stream.of(example.title(), example.about(), example.story()), Stream.concat(
            example.panel().stream().map(Term::title),
            example.items().stream().flatMap(part -> Stream.of(part.evidence(), part.reasoning().orElseThrow()))));
        assertThat(texts).allMatch(text -> Wording.LANGUAGES.stream().allMatch(text::has));
    }

    @Test
    @DisplayName("G13 the panel says itself that it is invented")
    void invented() throws IOException {
        assertThat(shipped().panel()).allMatch(member -> member.title().in("en").contains("invented"));
        assertThat(shipped().about().in("en")).contains("invented");
    }

    @Test
    @DisplayName("G13 before it is rated an example says nothing of the panel")
    void blind() throws IOException {
        Example blind = shipped().blind();

        assertThat(blind.panel()).isEmpty();
        assertThat(blind.items()).hasSize(13)
            .allMatch(part -> part.ratings().isEmpty() && part.agreed().isEmpty() && part.reasoning().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "occasion: end|occasion: later|occasion", "scale: imr-fidelity|scale: other|scale", "- item: 13|- item: 12|items",
        "panel: {a: 5, b: 5, c: 4}|panel: {a: 5, b: 6, c: 4}|panel.b", "panel: {a: 5, b: 5, c: 4}|panel: {a: 5, b: 5}|panel.c",
        "agreed: 5|agreed: 0|agreed", "- code: c|- code: b|panel", "story:|stories:|story"})
    @DisplayName("G13 A5 an example that cannot be is refused with the place and what was expected")
    void faulty(String sound, String broken, String place) throws IOException {
        String text = Files.readString(FILE);
        int at = text.indexOf(sound);
        String changed = text.substring(0, at) + broken + text.substring(at + sound.length());

        ExampleReader.Reading reading = READER.read("thursday-group.yaml", changed.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.example()).isEmpty();
        assertThat(reading.faults()).anyMatch(fault -> fault.place().contains(place));
    }

    @Test
    @DisplayName("G13 whoever rates like the panel agrees wholly, is neither milder nor stricter, and differs nowhere")
    void likeThePanel() throws IOException {
        Comparison same = Comparison.of(shipped(), asThePanel(shipped()));

        assertThat(same.agreement().exact().value()).isEqualTo(1);
        assertThat(same.agreement().linear().value()).isEqualTo(1);
        assertThat(same.difference().mean().value()).isZero();
        assertThat(same.rows()).allMatch(Comparison.Row::alike);
    }

    @Test
    @DisplayName("G13 differences are told item by item, with how mild one is; what could not be rated is left out of the figures and said")
    void differences() throws IOException {
        Map<Integer, Integer> own = asThePanel(shipped());
        own.put(5, 5);
        own.put(13, 3);
        own.remove(12);

        Comparison found = Comparison.of(shipped(), own);

        assertThat(found.rows().stream().filter(row -> !row.alike()).map(Comparison.Row::item)).containsExactly(5, 12, 13);
        assertThat(found.agreement().n()).isEqualTo(12);
        assertThat(found.agreement().leftOut()).isEqualTo(1);
        assertThat(found.agreement().alike()).isEqualTo(10);
        assertThat(found.agreement().nextTo()).isEqualTo(1);
        assertThat(found.agreement().wide()).isEqualTo(1);
        assertThat(found.difference().mean().value()).isEqualTo(3.0 / 12);
        assertThat(found.panel().n()).isEqualTo(13);
        assertThat(found.panel().alike()).isEqualTo(3);
    }
}
