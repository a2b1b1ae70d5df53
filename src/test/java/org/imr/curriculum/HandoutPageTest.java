package org.imr.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandoutPageTest {

    @Test
    @DisplayName("A2 Markdown becomes HTML, a line of underscores a line to write on")
    void html() {
        assertThat(HandoutPage.html("## Hope\n\nMy *goal*:\n\n____\n\n____\n")).isEqualToIgnoringWhitespace(
                "<h2>Hope</h2><p>My <em>goal</em>:</p><div class=\"write\"></div><div class=\"write\"></div>");
    }

    @Test
    @DisplayName("A2 a list of boxes to tick is told apart from other lists")
    void choices() {
        assertThat(HandoutPage.html("- \u2610 Walk\n- \u2610 Rest\n")).startsWith("<ul class=\"choices\">");
        assertThat(HandoutPage.html("- Walk\n-\n")).startsWith("<ul>");
        assertThat(HandoutPage.html("-\n")).startsWith("<ul>");
    }

    @Test
    @DisplayName("A2 HTML in a handout is shown as text, not run")
    void script() {
        String html = HandoutPage.html("Hi <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n<div onclick=\"x\">\n");
        assertThat(html).contains("&lt;script&gt;", "&lt;img", "&lt;div").doesNotContain("<script", "<img", "<div");
    }

    @Test
    @DisplayName("A2 links that would run a script lose their address, pictures become their description")
    void links() {
        assertThat(HandoutPage.html("[a](javascript:alert(1)) [b](JaVaScRiPt:x) [c](data:text/html,x)"))
                .doesNotContainIgnoringCase("javascript:").doesNotContain("data:");
        assertThat(HandoutPage.html("[d](https://example.org)")).contains("href=\"https://example.org\"");
        assertThat(HandoutPage.html("![a *tree*](https://example.org/spy.png)")).isEqualToIgnoringWhitespace("<p>a <em>tree</em></p>");
        assertThat(HandoutPage.html("![](https://example.org/spy.png)")).doesNotContain("spy");
        assertThat(HandoutPage.html("[![x](https://example.org/spy.png)](https://example.org)")).doesNotContain("<img");
    }

    @Test
    @DisplayName("A2 every shipped handout becomes a page without leftovers of its markup")
    void shipped() {
        Curriculum.read(List.of(Path.of("curriculum"))).editions().get(0).modules().stream().flatMap(m -> m.handouts().stream())
                .flatMap(h -> h.texts().values().stream()).map(t -> HandoutPage.html(t.markdown()))
                .forEach(html -> assertThat(html).doesNotContain("__", "**", "##").contains("<h2>", "class=\"write\""));
    }
}
