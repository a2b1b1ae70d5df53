package org.imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A coordinator adds a handout of the site's own, and somebody tries to add what is none. */
@OnServer
class UploadIT {

    private static final String NEW = "/library/own/new";

    static Stream<Arguments> refused() {
        byte[] pdf = SampleFiles.pdf("1 0 obj");
        return Stream.of(
            Arguments.of("a renamed executable", "a.pdf", "MZ\u0000".getBytes(StandardCharsets.ISO_8859_1), "By its content"),
            Arguments.of("an HTML page as PDF", "a.pdf", "<!doctype html><p>".getBytes(StandardCharsets.US_ASCII), "By its content"),
            Arguments.of("a file of 50 MB", "a.pdf", new byte[50 << 20], "larger than 10 MB"),
            Arguments.of("an empty file", "a.pdf", new byte[0], "an empty one"),
            Arguments.of("a zip renamed .docx", "a.docx", SampleFiles.zip(Map.of("x", "y")), "By its content"),
            Arguments.of("a zip bomb .docx", "a.docx", SampleFiles.bomb(), "unpacks to far more"),
            Arguments.of("a name with steps", "../../x.pdf", pdf, "leads through folders"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    @DisplayName("A3 what is no handout is refused on the page with its reason, and what was typed stays")
    void refused(String what, String name, byte[] content, String reason, Http http) {
        Document page = upload(http.as(Account.SITE_COORDINATOR), name, content).page();
        assertThat(page.select(".notice.error").text()).contains(reason, "Nothing has been added");
        assertThat(page.select("input[id$=title]").val()).isEqualTo("House rules");
    }

    @Test
    @DisplayName("A3 a coordinator adds a sheet; the site's people find it with its module, get it as a file that does nothing, others get 404")
    void added(Chromium chromium, Http facilitator) {
        String file;
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = tab.open("/library/danish-2011/healthy-lifestyle").page();
            page.click("a[href*='/library/own/new']");
            page.fill("[id$=title]", "Gåtur på Åvej");
            page.setInputFiles("input[type=file]", new FilePayload("Gåtur.PDF", "application/pdf", SampleFiles.pdf("1 0 obj")));
            page.click("[name$=add]");
            page.locator(".notice.success").waitFor();
            tab.mustBeSound("own-handout");
            assertThat(page.locator(".notice.success").count()).isEqualTo(1);
            file = page.locator("table a").getAttribute("href");
            tab.open("/library/search?q=gatur+avej");
            assertThat(page.locator("ul.tasks").innerText()).contains("Gåtur på Åvej");
        }
        Http.Answer answer = facilitator.as(Account.FACILITATOR).get(file);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.response().headers().allValues("Content-Security-Policy")).singleElement().asString().startsWith("sandbox");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment;").endsWith("filename*=UTF-8''G%C3%A5tur.pdf");
        assertThat(facilitator.get("/library/danish-2011/healthy-lifestyle").page().text()).contains("Gåtur på Åvej");
        assertThat(facilitator.get(NEW).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("A3 K3 another site's people get 404 for a site's own handout and its file")
    void elsewhere(Http coordinator, Http facilitator) {
        Http.Answer added = upload(coordinator.as(Account.COORDINATOR), "a.pdf", SampleFiles.pdf("1 0 obj"));
        assertThat(added.status()).isEqualTo(302);
        String page = java.net.URI.create(added.header("Location")).getPath();
        String code = page.substring(page.lastIndexOf('/') + 1);
        assertThat(coordinator.get("/api/v1/library/own/" + code + "/1").status()).isEqualTo(200);
        // The first site of the list is Ballerup; an assessor would not do: while they assess a group they read its site's sheets.
        facilitator.as(Account.FACILITATOR);
        assertThat(facilitator.get(page).status()).isEqualTo(404);
        assertThat(facilitator.get("/api/v1/library/own/" + code + "/1").status()).isEqualTo(404);
    }

    /** Sends the form as a browser does, but with any name. */
    private static Http.Answer upload(Http http, String name, byte[] content) {
        Document page = http.get(NEW).page();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        page.select("form[enctype] input[type=hidden]").forEach(hidden -> field(body, hidden.attr("name"), "", hidden.val().getBytes(StandardCharsets.UTF_8)));
        field(body, name(page, "title"), "", "House rules".getBytes(StandardCharsets.UTF_8));
        for (String choice : new String[]{"site", "place", "language"}) {
            field(body, name(page, choice), "", page.select("select[id$=" + choice + "] option").first().val().getBytes(StandardCharsets.UTF_8));
        }
        field(body, name(page, "file"), "; filename=\"" + name + "\"", content);
        field(body, name(page, "add"), "", new byte[0]);
        body.writeBytes("--boundary--\r\n".getBytes(StandardCharsets.US_ASCII));
        return http.send(http.request(NEW, "Content-Type", "multipart/form-data; boundary=boundary")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static String name(Document page, String id) {
        return page.select("form[enctype] [id$=" + id + "]").attr("name");
    }

    private static void field(ByteArrayOutputStream body, String name, String more, byte[] value) {
        body.writeBytes(("--boundary\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n"
            + (more.isEmpty() ? "" : "Content-Type: application/octet-stream\r\n") + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(value);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
