package org.imr.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imr.kernel.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedCurriculumTest {

    private static final Curriculum SHIPPED = Curriculum.read(List.of(Path.of("curriculum")));
    private static final Map<String, String> NO_ADVICE = Map.of("en", "not medical", "da", "rådgivning", "nb", "rådgivning");

    private static Edition edition(String code) {
        return SHIPPED.edition(code).orElseThrow();
    }

    @Test
    @DisplayName("A1 both editions ship without a fault, their eleven modules in their own order")
    void order() {
        assertThat(SHIPPED.faults()).isEmpty();
        assertThat(SHIPPED.editions()).extracting(Edition::code).containsExactly("danish-2011", "revised");
        assertThat(edition("danish-2011").modules()).extracting(Module::code).containsExactly("recovery-strategies", "practical-facts",
                "stress-vulnerability", "social-support", "using-medication", "substance-use", "staying-well", "healthy-lifestyle",
                "coping-with-stress", "coping-with-symptoms", "needs-met");
        assertThat(edition("revised").modules()).extracting(Module::code).containsExactly("recovery-strategies", "practical-facts",
                "substance-use", "stress-vulnerability", "coping-with-stress", "social-support", "using-medication", "coping-with-symptoms",
                "healthy-lifestyle", "staying-well", "needs-met");
        assertThat(SHIPPED.editions()).allSatisfy(e -> assertThat(e.modules()).extracting(Module::order)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    }

    @Test
    @DisplayName("A1 the same module has the title of its edition")
    void titles() {
        assertThat(edition("danish-2011").module("staying-well").orElseThrow().title().in("en")).isEqualTo("Reducing relapses");
        assertThat(edition("revised").module("staying-well").orElseThrow().title().in("en"))
                .isEqualTo("Developing a plan for staying well");
    }

    @Test
    @DisplayName("A1 every text of editions and modules stands in English, Danish and Norwegian")
    void languages() {
        assertThat(SHIPPED.editions().stream().flatMap(ShippedCurriculumTest::wordings))
                .allSatisfy(w -> assertThat(w.byLanguage()).containsOnlyKeys(Wording.LANGUAGES).values().doesNotContain(""));
    }

    private static Stream<Wording> wordings(Edition edition) {
        return Stream.concat(Stream.concat(Stream.of(edition.title()), edition.tracks().stream().map(Track::title)),
                edition.modules().stream().flatMap(m -> Stream.of(
                Stream.of(m.title(), m.aims()), m.topics().stream().map(Topic::title), m.topics().stream().flatMap(t -> t.about().stream()),
                m.skills().stream(), m.practice().stream(), m.questions().stream(), m.homeworkIdeas().stream(), m.tips().stream())
                .flatMap(s -> s)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    @DisplayName("A1 each module is complete: topics over its sessions, skills, practice, questions, homework ideas, tips")
    void content(Module m) {
        assertThat(m.sessions()).isBetween(2, 5);
        assertThat(m.topics()).hasSizeBetween(3, 8).allSatisfy(topic -> assertThat(topic.about()).as(topic.code()).isPresent());
        assertThat(m.topics().stream().map(Topic::session).distinct()).as("no session without a topic").hasSize(m.sessions());
        assertThat(m.skills()).as("skills").hasSizeBetween(2, 4);
        assertThat(m.practice()).as("practice").hasSizeBetween(2, 4);
        assertThat(m.questions()).as("questions").hasSizeBetween(4, 6);
        assertThat(m.homeworkIdeas()).as("homework").hasSizeBetween(3, 5);
        assertThat(m.tips()).as("tips").hasSizeBetween(3, 5);
    }

    @ParameterizedTest
    @MethodSource("modules")
    @DisplayName("A1 each module says its sessions itself, each topic its session, each handout its pages in every language")
    void said(Module m) throws IOException {
        Path folder = Path.of("curriculum", "modules", m.code());
        DefinitionNode root = DefinitionFile.read("module.yaml", Files.readAllBytes(folder.resolve("module.yaml"))).root();
        assertThat(root.has("sessions")).as("sessions").isTrue();
        assertThat(root.list("topics")).allSatisfy(topic -> assertThat(topic.has("session")).as(topic.text("code")).isTrue());
        for (Handout handout : m.handouts()) {
            assertThat(handout.pages()).isBetween(1, 3);
            for (String language : Wording.LANGUAGES) {
                Path file = folder.resolve("handouts").resolve(handout.code() + "." + language + ".md");
                assertThat(Files.readString(file)).as(file.toString()).containsPattern("(?m)^pages: [123]$");
            }
        }
    }

    static List<Module> modules() {
        return edition("revised").modules();
    }

    @Test
    @DisplayName("A1 nine modules cover the nine topic areas once each, substance use and healthy lifestyle cover none")
    void topicAreas() {
        for (Edition edition : SHIPPED.editions()) {
            assertThat(edition.modules().stream().flatMap(m -> m.topicAreas().stream()))
                    .containsExactlyInAnyOrderElementsOf(TopicArea.CODES);
            assertThat(edition.modules().stream().filter(m -> m.topicAreas().isEmpty()).map(Module::code))
                    .containsExactlyInAnyOrder("substance-use", "healthy-lifestyle");
        }
    }

    @Test
    @DisplayName("A2 every module has a handout in English, no longer than its pages hold, under a free licence")
    void handouts() {
        Set<String> codes = new HashSet<>();
        assertThat(edition("danish-2011").modules()).allSatisfy(m -> assertThat(m.handouts()).isNotEmpty().allSatisfy(h -> {
            assertThat(codes.add(h.code())).isTrue();
            assertThat(h.module()).isEqualTo(m.code());
            assertThat(h.in("en").markdown().replace("____", "").trim().split("\\s+")).hasSizeBetween(100, 470 * h.pages());
            assertThat(h.in("en").licence()).isEqualTo("CC BY 4.0");
        }));
        assertThat(edition("danish-2011").module("practical-facts").orElseThrow().handouts()).extracting(Handout::code)
                .contains("practical-facts-bipolar", "practical-facts-depression", "practical-facts-schizophrenia");
    }

    @Test
    @DisplayName("A2 every handout exists in English, Danish and Norwegian, with room to write and the word that it is no medical advice")
    void translations() {
        assertThat(edition("revised").modules().stream().flatMap(m -> m.handouts().stream())).hasSizeGreaterThanOrEqualTo(13).allSatisfy(h -> {
            assertThat(h.languages()).containsExactlyElementsOf(Wording.LANGUAGES);
            assertThat(h.texts()).allSatisfy((language, text) -> {
                assertThat(text.markdown()).contains(NO_ADVICE.get(language)).containsAnyOf("\n____\n", "- ☐ ");
                assertThat(text.title()).isNotEqualTo(language.equals("en") ? "" : h.in("en").title());
            });
        });
    }

    @Test
    @DisplayName("A2 a reader gets a handout in their language where it exists, else in English")
    void fallback() {
        HandoutText english = new HandoutText("Hope", "Text", "CC BY 4.0");
        Handout handout = new Handout("hope", "1", "m", Optional.empty(), Optional.empty(), 1, Map.of("en", english));
        assertThat(handout.in("da")).isEqualTo(english);
        assertThat(handout.languageFor("da")).isEqualTo("en");
        assertThat(edition("revised").handout("staying-well").orElseThrow().languageFor("en")).isEqualTo("en");
    }

    @Test
    @DisplayName("A1 the versions of practical facts are one sheet, of which a person gets the one that fits")
    void oneOf() {
        assertThat(edition("revised").module("practical-facts").orElseThrow().handouts().stream().filter(h -> h.code().matches(
                "practical-facts-(bipolar|depression|schizophrenia)")).map(Handout::oneOf)).hasSize(3)
                .containsOnly(Optional.of("practical-facts"));
    }

    @Test
    @DisplayName("A1 nothing calls a person recovered, failed or non-compliant")
    void wording() {
        // A patient adviser is a service with that name.
        assertThat(Stream.concat(SHIPPED.editions().stream().flatMap(ShippedCurriculumTest::wordings).map(w -> w.in("en")),
                SHIPPED.editions().stream().flatMap(e -> e.modules().stream()).flatMap(m -> m.handouts().stream())
                        .map(handout -> handout.in("en").markdown())).map(t -> t.replaceAll("(?i)patient advisers?", "")).toList())
                .noneMatch(t -> t.matches("(?is).*\\b(patients?|non-compliant|recovered|failed|failure)\\b.*"));
    }
}
