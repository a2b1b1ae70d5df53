package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.imr.fidelity.Explanation.Line;
import org.imr.fidelity.Explanation.Part;
import org.imr.kernel.Wording;
import org.imr.kernel.Word;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explanations say what the rule does, with the parameters of the file, in three languages. */
class ExplanationTest {

    private static final Map<String, Properties> TEXTS = Map.of("en", bundle(""), "da", bundle("_da"), "nb", bundle("_nb"));

    private static Properties bundle(String suffix) {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(ExplanationTest.class.getResourceAsStream("/messages/explanation" + suffix
                + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static Explanation of(Scale scale, int item) {
        return Explanation.of(scale, scale.item(item).orElseThrow()).orElseThrow();
    }

    private static String text(Line line, String language) {
        return new MessageFormat(TEXTS.get(language).getProperty(line.key())).format(line.args(language));
    }

    private static String said(Scale scale, int item, Part part) {
        return String.join(" ", of(scale, item).of(part).stream().map(line -> text(line, "en")).toList());
    }

    @Test
    @DisplayName("F1 every rule is explained in full: each part, each text in each language, no placeholder left open, no text unused")
    void complete() {
        Set<String> used = new HashSet<>(Set.of("explanation.title"));
        for (Scale scale : List.of(Course.SCALE, Shipped.with(2, "basis: offered", "basis: attended"), Shipped.with(3, "basis: covered", "basis: materials"),
                training("refresher"), training("fidelity-course"), training("supervision"), training("own-course"))) {
            for (Item item : scale.items()) {
                Explanation explanation = of(scale, item.number());
                assertThat(explanation.item()).isEqualTo(item.number());
                for (Line line : explanation.lines()) {
                    used.add(line.key());
                    TEXTS.keySet().forEach(language -> assertThat(text(line, language)).doesNotContain("{").isNotBlank());
                }
                boolean suggests = item.number() < 11;
                Arrays.stream(Part.values()).filter(part -> suggests || part != Part.ENOUGH).filter(part -> part != Part.PARAMETERS)
                        .forEach(part -> assertThat(explanation.of(part)).as("%d %s", item.number(), part).isNotEmpty());
            }
        }
        Arrays.stream(Part.values()).forEach(part -> used.add("explanation.part." + Word.of(part)));
        assertThat(used).contains("explanation.fact.definition", "explanation.fact.thresholds", "explanation.fact.wording");
        used.add("explanation.fact.anchors");
        TEXTS.values().forEach(texts -> assertThat(texts.stringPropertyNames()).isEqualTo(used));
    }

    private static Scale training(String kind) {
        return Shipped.with(11, "training: base-course", "training: " + kind);
    }

    @ParameterizedTest
    @DisplayName("F1 the parameters are those of the scale's file, not of this text")
    @CsvSource({"2,NUMERATOR,months: 6,months: 3,12 sessions", "2,PARAMETERS,sessions-per-month: 4,sessions-per-month: 2,6 months of 2 sessions: 12 sessions",
        "5,PARAMETERS,months: 1,months: 3,looked back: 3", "6,ENOUGH,enough: 3,enough: 5,At least 5 people", "8,ENOUGH,enough: 4,enough: 6,At least 6 held",
        "7,THRESHOLDS,5: 90,5: 95,5 from 95 %", "4,THRESHOLDS,2: 20,2: 25,2 from 25 %", "3,THRESHOLDS,4: 6,4: 7,4 from 7",
        "1,THRESHOLDS,5: 8,5: 7,5 up to 7", "3,NUMERATOR,basis: covered,basis: materials,taught or not", "3,PARAMETERS,enough: 4,enough: 5,by handouts alone",
        "2,NUMERATOR,basis: offered,basis: attended,present at 24 or more"})
    void parameters(int item, Part part, String what, String instead, String said) {
        assertThat(said(Shipped.with(item, what, instead), item, part)).contains(said);
    }

    @Test
    @DisplayName("F1 sessions that were not held are said to be left out of every rule that counts sessions or who came to them")
    void sessionsNotHeld() {
        for (int item = 1; item <= 10; item++) {
            assertThat(of(Course.SCALE, item).of(Part.LEFT_OUT)).extracting(Line::key).contains("explanation.sessions-not-held");
        }
    }

    @Test
    @DisplayName("F1 techniques, skills and areas are named as the scale names them, in the reader's language")
    void named() {
        Line techniques = of(Course.SCALE, 8).of(Part.NUMERATOR).get(0);
        TechniqueCategory category = Course.SCALE.techniqueCategory("motivational").orElseThrow();
        for (String language : Wording.LANGUAGES) {
            assertThat(text(techniques, language)).contains(category.title().in(language))
                    .contains(category.techniques().stream().map(t -> t.title().in(language)).toList());
        }
        assertThat(said(Course.SCALE, 3, Part.DENOMINATOR)).startsWith("The 9 topic areas").contains("Recovery strategies, ");
        assertThat(of(Course.SCALE, 12).of(Part.NUMERATOR).get(0).args("en")[0])
                .isEqualTo(Course.SCALE.skills().stream().filter(s -> s.code().equals("relapse-prevention")).findFirst().orElseThrow().title().in("en"));
    }

    @Test
    @DisplayName("A6 an explanation names the scale with version and digest, and where each fact of the item comes from")
    void scale() {
        List<Line> lines = of(Course.SCALE, 6).of(Part.SCALE);
        assertThat(lines.get(0).args("da")).containsExactly(Course.SCALE.title().in("da"), Course.SCALE.version(), Course.SCALE.digest());
        List<Fact> facts = Course.SCALE.item(6).orElseThrow().facts();
        assertThat(lines).hasSize(1 + facts.size());
        assertThat(lines.get(1).key()).isEqualTo("explanation.fact." + facts.get(0).name());
        assertThat(lines.get(1).args("nb")).containsExactly(Course.SCALE.reference(facts.get(0).source()).orElseThrow().text().in("nb"));
        assertThat(of(Course.SCALE, 6).of(Part.DEFINITION).get(0).args("en")).containsExactly(Course.SCALE.item(6).orElseThrow().counted().in("en"));
    }

    @Test
    @DisplayName("A4 an item without a rule has no explanation")
    void withoutARule() {
        Item item = Course.SCALE.item(1).orElseThrow();
        Item bare = new Item(1, item.code(), item.title(), item.counted(), item.facts(), item.anchors(), item.sources(), item.probes(), Optional.empty());
        assertThat(Explanation.of(Course.SCALE, bare)).isEmpty();
    }
}
