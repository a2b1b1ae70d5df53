package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.imr.curriculum.TopicArea;
import org.imr.kernel.Fault;
import org.imr.kernel.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScaleReaderTest {

    private static List<Fault> faults(String from, String to) {
        assertThat(Shipped.text()).as("what the test changes").contains(from);
        return ScaleReader.read("x.yaml", Shipped.text().replaceFirst(Pattern.quote(from), to)
                .getBytes(StandardCharsets.UTF_8)).faults();
    }

    private static void assertOneFault(String from, String to, String key, String found) {
        assertThat(faults(from, to)).singleElement().satisfies(f -> {
            assertThat(f.place()).matches("line [0-9]+, " + Pattern.quote(key));
            assertThat(f.found()).isEqualTo(found);
        });
    }

    @Test
    @DisplayName("A4 the shipped scale is read without a fault, whole")
    void theShippedScaleIsSound() {
        assertThat(ScaleReader.read("x.yaml", Shipped.text().getBytes(StandardCharsets.UTF_8)).faults()).isEmpty();
        Scale scale = Shipped.scale();

        assertThat(scale.items()).extracting(Item::number).containsExactlyElementsOf(IntStream.rangeClosed(1, 13).boxed().toList());
        assertThat(scale.occasion("mid").orElseThrow().items()).hasSize(10).doesNotContain(11);
        assertThat(scale.occasion("end").orElseThrow().items()).hasSize(13);
        assertThat(scale.occasion("extra").orElseThrow().items()).hasSize(13);
        assertThat(scale.topicAreas()).extracting(Term::code).containsExactlyElementsOf(TopicArea.CODES);
        assertThat(scale.skills()).extracting(Technique::code).containsExactly("coping-skills", "relapse-prevention", "behavioural-tailoring");
        assertThat(scale.techniqueCategories()).extracting(c -> c.techniques().size()).containsExactly(4, 4, 6);
        assertThat(scale.items()).allSatisfy(item -> {
            assertThat(item.anchors()).hasSize(5);
            assertThat(item.rule()).isPresent();
            assertThat(item.probes()).isNotEmpty();
            assertThat(Wording.LANGUAGES).allSatisfy(l -> assertThat(item.anchors()).allMatch(a -> a.text().has(l)));
        });
    }

    @Test
    @DisplayName("A4 what was not checked against a source says so")
    void whatIsNotVerifiedSaysSo() {
        Scale scale = Shipped.scale();

        assertThat(scale.item(5).orElseThrow().facts()).extracting(Fact::name, Fact::verified)
                .contains(tuple("definition", true), tuple("thresholds", false));
        assertThat(scale.items()).allSatisfy(item -> assertThat(item.facts())
                .allSatisfy(f -> assertThat(scale.reference(f.source()).orElseThrow().verified()).isEqualTo(f.verified())));
    }

    @Test
    @DisplayName("A5 a faulty scale is refused with file, line, key and reason")
    void faultyScalesAreRefused() {
        assertOneFault("  - rating: 3\n", "  - rating: 4\n", "items[1].anchors", "ratings [1, 2, 4, 4, 5]");
        assertOneFault("from: \"4.4\"", "from: \"4.5\"", "band-sets[1].bands[3].from", "4.5");
        assertOneFault("from: \"4.0\"\n    to: \"5.0\"", "from: \"3.9\"\n    to: \"5.0\"", "band-sets[2].bands[3].from", "3.9");
        assertOneFault("to: \"5.0\"", "to: \"4.9\"", "band-sets[1].bands[3].to", "4.9");
        assertOneFault("{2: 20, 3: 40, 4: 70, 5: 90}", "{2: 20, 3: 40, 4: 40, 5: 90}", "items[2].rule.thresholds.4", "40");
        assertOneFault("{2: 15, 3: 12, 4: 10, 5: 8}", "{2: 15, 3: 12, 4: 10, 5: 11}", "items[1].rule.thresholds.5", "11");
        assertOneFault("- number: 7", "- number: 6", "items[7].number", "6");
        assertOneFault("9, 10]", "9, 14]", "occasions[1].items", "14");
        assertOneFault("category: educational", "category: education", "items[9].rule.category", "education");
        assertOneFault("  - code: hope", "  - code: link-to-goals", "technique-categories[1].techniques[2].code", "link-to-goals again");
        assertOneFault("version: \"4\"\n", "version: \"4\"\ncolour: red\n", "colour", "a key that is not known here");
        assertOneFault("    kind: group-size", "    kind: size", "items[1].rule.kind", "size");
    }

    @Test
    @DisplayName("A5 a file cut short anywhere is refused, never read by half")
    void aTruncatedFileIsRefused() {
        byte[] whole = Shipped.text().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length - 100; length += 2503) {
            ScaleReader.Reading reading = ScaleReader.read("x.yaml", Arrays.copyOf(whole, length));
            assertThat(reading.scale()).as("cut at " + length).isEmpty();
            assertThat(reading.faults()).isNotEmpty();
        }
    }

    /** Where one slip makes a second fault, what is asked is that the first is named. */
    private static void assertFault(String from, String to, String key, String found, String expected) {
        assertThat(faults(from, to)).anySatisfy(f -> {
            assertThat(f.place()).endsWith(", " + key);
            assertThat(f.found()).isEqualTo(found);
            assertThat(f.expected()).contains(expected);
        });
    }

    @Test
    @DisplayName("A5 bounds that stand still, bands without width, figures and codes that are none, occasions that fall due alike are faults")
    void moreFaults() {
        assertFault("{2: 15, 3: 12, 4: 10, 5: 8}", "{2: 15, 3: 12, 4: 10, 5: 10}", "items[1].rule.thresholds.5", "10", "less than 10");
        assertFault("{2: 20, 3: 40, 4: 70, 5: 90}", "{2: 20, 3: 40, 4: 30, 5: 90}", "items[2].rule.thresholds.4", "30", "more than 40");
        assertFault("to: \"3.9\"", "to: \"1.0\"", "band-sets[1].bands[1].to", "1.0", "more than 1");
        assertFault("from: \"4.4\"", "from: \"four\"", "band-sets[1].bands[3].from", "four", "a number from 1 to 5");
        assertFault("from: \"4.4\"", "from: \"4.45\"", "band-sets[1].bands[3].from", "4.45", "at most one decimal");
        assertFault("code: mid", "code: \"mid way\"", "occasions[1].code", "mid way", "letters, digits");
        assertFault("9, 10]", "9, 9]", "occasions[1].items", "9", "rising");
        assertFault("items: [1, 2", "items: [0, 2", "occasions[1].items", "0", "rising");
        assertFault("when: finish", "when: half-way", "occasions[2].due.when", "half-way again", "one occasion");
        assertThat(faults("  sources: [", "  sources: [hearsay, ")).anySatisfy(f -> assertThat(f.found()).isEqualTo("hearsay"));
    }

    @Test
    @DisplayName("A4 a band may be one tenth wide and a bound one above the last")
    void justEnough() {
        assertThat(faults("{2: 15, 3: 12, 4: 10, 5: 8}", "{2: 15, 3: 12, 4: 9, 5: 8}")).isEmpty();
        assertThat(faults("{2: 20, 3: 40, 4: 70, 5: 90}", "{2: 1, 3: 2, 4: 3, 5: 100}")).isEmpty();
    }
}
