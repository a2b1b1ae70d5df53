package org.imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.imr.curriculum.Curriculum;
import org.imr.curriculum.Edition;
import org.imr.library.Search.Hit;
import org.imr.library.Search.Kind;
import org.imr.library.Search.Where;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private static final List<Edition> EDITIONS = Curriculum.read(List.of(Path.of("curriculum"))).editions();
    private static final List<OwnSheet> OWN = List.of(
        new OwnSheet("own-1", "FRB", "Frederiksberg", "staying-well", null, "Søvn på Ålevej", "da", 1, null, 0),
        new OwnSheet("own-2", "FRB", "Frederiksberg", "staying-well", null, "Et andet ark", "da", 1, LocalDate.of(2026, 1, 1), 0));

    @ParameterizedTest
    @CsvSource({"Søvn", "SOVN", "søvn på ålevej", "sovn alevej", "aalevej søvn", " søvn, "})
    @DisplayName("A1 search takes no notice of case, accents or how a language writes a letter")
    void letters(String typed) {
        assertThat(Search.of(typed, "da", EDITIONS, OWN)).filteredOn(hit -> hit.kind() == Kind.OWN).extracting(Hit::code).containsExactly("own-1");
    }

    @Test
    @DisplayName("A1 a word of a text is found in the reader's language, and the hit says where with the sentence")
    void texts() {
        List<Hit> hits = Search.of("teeth", "en", EDITIONS, List.of());
        assertThat(hits).filteredOn(hit -> hit.kind() == Kind.HANDOUT).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.where()).isEqualTo(Where.TEXT);
            assertThat(hit.passage()).containsIgnoringCase("teeth").hasSizeLessThan(210).doesNotContain("**");
            assertThat(hit.address()).startsWith("/library/handouts/");
        });
        assertThat(Search.of("tænder", "da", EDITIONS, List.of())).isNotEmpty();
        assertThat(Search.of("tænder", "en", EDITIONS, List.of())).isEmpty();
    }

    @Test
    @DisplayName("A1 all words have to be there; titles come first; a handout that two editions share is one hit")
    void order() {
        List<Hit> hits = Search.of("medication", "en", EDITIONS, List.of());
        assertThat(hits).extracting(Hit::kind).contains(Kind.MODULE, Kind.HANDOUT);
        assertThat(hits).extracting(hit -> hit.where() == Where.TITLE).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
        assertThat(hits.stream().filter(hit -> hit.kind() == Kind.HANDOUT).map(Hit::code)).doesNotHaveDuplicates();
        assertThat(Search.of("medication xyzzy", "en", EDITIONS, List.of())).isEmpty();
        assertThat(Search.of(" .,- ", "en", EDITIONS, OWN)).isEmpty();
    }
}
