package org.imr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every text a person reads stands in the bundles, in every language, under the key by which it is asked for. */
class BundlesTest {

    /** Keys in pages: `t['groups.title']`, `t.of('groups.people', 8)`, and beginnings that are completed: `t['fault.'.concat(...)]`. */
    private static final Pattern IN_PAGES = Pattern.compile("\\bt(?:\\[|\\.of\\()\\s*'([^']+)'(\\s*\\.\\s*concat|\\s*\\+=)?");
    /** Keys in code: rules that were broken, notices, texts asked for by name. */
    private static final Pattern IN_CODE = Pattern.compile("(?:new Rejected\\(\\s*|\\btell\\(\\s*(?:\"\\w+\"|context),\\s*"
        + "|\\btexts\\.(?:of|get)\\(\\s*|Bundles\\.text\\([^,\"]+,\\s*)\"([a-z][\\w-]*\\.[^\"]*)\"(\\s*\\+)?");

    private static final Map<String, Bundle> BUNDLES = Bundle.all(Path.of("src/main/resources/messages"));

    @Test
    @DisplayName("M1 every text exists in English, Danish and Norwegian, with the same placeholders")
    void sameKeysAndPlaceholders() {
        assertThat(BUNDLES).isNotEmpty();
        assertThat(BUNDLES.values().stream().flatMap(Bundle::faults)).isEmpty();
    }

    @Test
    @DisplayName("M1 every text a page asks for exists")
    void keysOfPagesExist() {
        assertThat(Sources.under(Path.of("src/main/webapp"), ".xhtml").flatMap(file -> unknown(file, IN_PAGES))).isEmpty();
    }

    @Test
    @DisplayName("M1 every text the code asks for exists")
    void keysOfCodeExist() {
        assertThat(Sources.under(Path.of("src/main/java"), ".java").flatMap(file -> unknown(file, IN_CODE))).isEmpty();
    }

    @Test
    @DisplayName("M1 texts are read from the bundles in one way")
    void oneWay() {
        assertThat(Sources.under(Path.of("src/main"), ".java").filter(file -> !file.endsWith("kernel/Bundles.java"))
            .flatMap(file -> Sources.places(file, Pattern.compile("ResourceBundle")))).isEmpty();
        assertThat(Sources.under(Path.of("src/main/resources"), ".properties").filter(file -> file.toString().matches(".*(_da|_nb)\\.properties")))
            .allMatch(file -> file.getParent().endsWith("messages"));
    }

    @Test
    @DisplayName("M1 no page has a text of its own outside the bundles")
    void noTextInPages() {
        assertThat(Sources.under(Path.of("src/main/webapp"), ".xhtml").flatMap(PageText::faults)).isEmpty();
    }

    @Test
    @DisplayName("M1 one thing has one word: a significant other is a pårørende, a handout a sheet to work with")
    void oneWord() {
        Pattern other = Pattern.compile("(?i)nære? person|(?<=[ =])(udleverede|utleverte|utdelte) ark\\b|=ark: |og ark\\b");
        assertThat(Stream.of("src/main/resources", "fidelity-scales").flatMap(folder -> Sources.under(Path.of(folder), ""))
            .filter(file -> file.toString().matches(".*(_da|_nb)\\.properties|.*\\.yaml")).flatMap(file -> Sources.places(file, other))).isEmpty();
    }

    @Test
    @DisplayName("M1 the words that were given up for another do not come back")
    void droppedWords() {
        // A workbook that shows how a figure came about is a kontrolmappe or kontrollbok, a workbook in general a projektmappe or arbeidsbok,
        // what is exchanged an udvekslingsfil or utvekslingsfil, and a regneark the program that opens them.
        String both = "over tiden|skj?æringsdag|opp?samlingsmøte|opsamlingsmøde|fingera[fv]try[k]+|(?<!\\p{L})en til en(?!\\p{L})|=regneark";
        Pattern danish = Pattern.compile("(?iu)revisionsma|arbejdsbog|udvekslingsma|anledning|konsensus|overskredet|(?<=[ =])drop(pe?)?(?!\\p{L})|" + both);
        Pattern norwegian = Pattern.compile("(?iu)revisjonsb|kontrollarbeids|utvekslingsb|emneområde|fremmøte|underskrevet|medarbeider|konsensus|notert ennå|(?<=[ =])dropp|" + both);
        assertThat(Sources.under(Path.of("src/main/resources/messages"), "_da.properties").flatMap(file -> Sources.places(file, danish))).isEmpty();
        assertThat(Sources.under(Path.of("src/main/resources/messages"), "_nb.properties").flatMap(file -> Sources.places(file, norwegian))).isEmpty();
    }

    private static Stream<String> unknown(Path file, Pattern pattern) {
        Set<String> missing = new TreeSet<>();
        pattern.matcher(Sources.text(file)).results().forEach(match -> {
            String key = match.group(1);
            boolean isBeginning = match.group(2) != null;
            Bundle bundle = BUNDLES.get(key.contains(".") ? key.substring(0, key.indexOf('.')) : key);
            List<String> known = bundle == null ? List.of() : bundle.keys();
            if (isBeginning ? known.stream().noneMatch(it -> it.startsWith(key)) : !known.contains(key)) {
                missing.add(file + " asks for the text " + key + ", which no bundle has");
            }
        });
        return missing.stream();
    }
}
