package org.imr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no source file may contain, and how long one may be. */
class SourcesTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/webapp");
    /** The one page that shows HTML made elsewhere: handouts, made safe by the curriculum. */
    private static final String HANDOUT = "handout.xhtml";

    @Test
    void filesStayShort() {
        assertThat(tooLong(JAVA, ".java", 400)).isEmpty();
        assertThat(tooLong(PAGES, ".xhtml", 200)).isEmpty();
    }

    static Stream<Map.Entry<String, String>> forbiddenInPages() {
        return Map.of(
            "text that is not escaped", "escape\\s*=\\s*\"(?!true\")",
            "a handler in an attribute, which the content policy stops", "\\son(?!complete|start|success|error)[a-z]+\\s*=",
            "a script in the page, which the content policy stops", "<(h:outputScript|script)\\b(?![^>]*\\b(src|name)\\s*=)",
            "Faces' own scripts, which the content policy stops", "<(f:ajax|h:commandLink)\\b",
            "a page part whose name is computed", "<ui:(include|decorate|composition)\\b[^>]*\\b(src|template)\\s*=\\s*\"[^\"]*[#$]\\{",
            "an address of a script", "javascript:").entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("forbiddenInPages")
    void pagesContainNo(Map.Entry<String, String> rule) {
        Pattern pattern = Pattern.compile(rule.getValue());
        assertThat(Sources.under(PAGES, ".xhtml").filter(file -> !isSafeHtml(rule, file)).flatMap(file -> Sources.places(file, pattern)))
            .as(rule.getKey()).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        Pattern later = Pattern.compile("\\b(TODO|FIXME|XXX|UnsupportedOperationException)\\b");
        assertThat(Stream.of(JAVA, PAGES, Path.of("src/test/java")).flatMap(folder -> Sources.under(folder, ""))
            .filter(file -> !file.endsWith("SourcesTest.java")).flatMap(file -> Sources.places(file, later))).isEmpty();
    }

    private static boolean isSafeHtml(Map.Entry<String, String> rule, Path file) {
        return rule.getValue().startsWith("escape") && file.endsWith(Path.of("library", HANDOUT));
    }

    private static List<String> tooLong(Path folder, String ending, int limit) {
        return Sources.under(folder, ending).map(file -> new Length(file, Sources.text(file).lines().count()))
            .filter(length -> length.lines() >= limit).map(length -> length.file() + " has " + length.lines() + " lines, under " + limit
                + " are allowed: look for the second thing in it").toList();
    }

    private record Length(Path file, long lines) {
    }
}
