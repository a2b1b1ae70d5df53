package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.imr.testing.Scales;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timetable of a review in the scale's file. */
class ReviewTest {

    @ParameterizedTest
    @ValueSource(strings = {"imr-fidelity", "general-organizational-index"})
    @DisplayName("G4 report within 4 weeks of the visit, reply within 1 week of that, action plan within 6 weeks")
    void shipped(String code) {
        Scale scale = Scales.shipped(code);
        assertThat(scale.review()).extracting(ReviewStep::code).containsExactly("documents", "timetable", "visit", "report", "reply", "plan");
        assertThat(scale.review()).extracting(ReviewStep::days).endsWith(0, 28, 35, 42);
        assertThat(scale.review()).filteredOn(ReviewStep::isVisit).extracting(ReviewStep::code).containsExactly("visit");
    }

    @ParameterizedTest
    @CsvSource({"days: 28, days: 0, 0 again", "days: 0, days: 1, no step with days: 0", "who: coordinator, who: everybody, everybody",
        "leads-to: report, leads-to: heaven, heaven", "days: 35, days: 366, 366", "code: plan, code: reply, reply again"})
    @DisplayName("A5 a faulty timetable is refused with its place")
    void faulty(String from, String to, String found) throws IOException {
        String text = Files.readString(Path.of("fidelity-scales/imr-fidelity.yaml")).replace(from, to);
        assertThat(ScaleReader.read("x.yaml", text.getBytes(StandardCharsets.UTF_8)).faults()).singleElement()
            .satisfies(fault -> assertThat(fault.found()).contains(found));
    }

    @Test
    @DisplayName("A4 a scale without a timetable has none")
    void none() {
        Scale scale = Scales.read("fidelity-scales/imr-fidelity.yaml", text -> text.replaceFirst("(?s)\nreview:.*?(?=\n# compared-on)", "\n"));
        assertThat(scale.review()).isEmpty();
    }
}
