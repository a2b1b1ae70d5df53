package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import org.imr.testing.Account;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.imr.testing.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer carries the headers that protect it, and none says more than it should, whatever was asked. */
@OnServer
class AnswersIT {

    private static final String[] INSIDES = {"Exception", "\tat ", "org.imr.", "org.glassfish", "com.sun.faces", "jakarta.servlet", "GlassFish",
        "root:x:", "<web-app", "JPQL", "SELECT "};

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/", "/groups", "/nothing", "/health/ready", "/metrics", "/api/v1/groups", "/WEB-INF/web.xml",
        "/favicon.ico", "/jakarta.faces.resource/base.css.xhtml?ln=imr", "/jakarta.faces.resource/nothing.css.xhtml?ln=imr",
        "/invitation/nothing", "/sign-out"})
    @DisplayName("K2 headers of every answer: one content policy, no guessing of types, nothing kept by caches")
    void headers(String address, Http http) {
        Http.Answer answer = http.get(address);
        assertThat(answer.response().headers().allValues("Content-Security-Policy")).hasSize(1).first().asString()
            .contains("default-src", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'").doesNotContain("unsafe-eval");
        assertThat(answer.header("Content-Security-Policy").replaceAll(".*script-src", "")).doesNotContain("unsafe-inline");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Server")).doesNotContainPattern("[0-9]");
        assertThat(answer.header("X-Powered-By")).isEmpty();
        if (!address.contains("resource")) {
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(answer.body()).doesNotContain(INSIDES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jakarta.faces.resource/../metrics", "/jakarta.faces.resource/..;/openapi", "/jakarta.faces.resource/%2e%2e/metrics",
        "/jakarta.faces.resource/../library/list.xhtml", "/jakarta.faces.resource/../api/v1/exchange/template", "/invitation/..;/metrics"})
    @DisplayName("K3 no spelling of an address leads round the sign-in")
    void roundTheDoor(String target, Http http) {
        assertThat(http.raw("GET " + target + " HTTP/1.1")).matches("(?s)HTTP/1\\.1 (302|400|401|404) .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../../../etc/passwd", "/..%2f..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/WEB-INF/web.xml", "/..;/WEB-INF/web.xml",
        "/.//WEB-INF/web.xml", "//WEB-INF/web.xml", "/sign-in/../WEB-INF/web.xml", "/sign-in/..;/WEB-INF/web.xml", "/%57EB-INF/web.xml",
        "/WEB-INF%2fweb.xml", "/WEB-INF%5cweb.xml", "/..\\WEB-INF\\web.xml", "/%c0%ae%c0%ae/WEB-INF/web.xml", "/%252e%252e/WEB-INF/web.xml",
        "/WEB-INF;x/web.xml", "/web-inf/web.xml", "/META-INF/../WEB-INF/classes/META-INF/persistence.xml", "/sign-in%00.xhtml",
        "/jakarta.faces.resource/../WEB-INF/web.xml", "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
        "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF", "/jakarta.faces.resource/WEB-INF/web.xml.xhtml?loc=../..",
        "/jakarta.faces.resource/web.xml.xhtml?con=../../WEB-INF", "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x"})
    @DisplayName("K3 no spelling of an address leads to a file of the server")
    void traversal(String target, Http http) {
        String answer = http.raw("GET " + target + " HTTP/1.1");
        assertThat(answer).matches("(?s)HTTP/1\\.1 (200|301|302|400|404) .*").doesNotContain(INSIDES).doesNotContain("persistence-unit", "form:password");
        assertThat(answer.startsWith("HTTP/1.1 200") && answer.split("\r\n\r\n", 2)[1].strip().length() > 1).as(answer).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "1:2", "-1:-1", "rO0ABXNyABdqYXZhLnV0aWwuUHJpb3JpdHlRdWV1ZQ==", "<script>alert(1)</script>"})
    @DisplayName("K2 a page that is too old, or a forged one, opens afresh")
    void wrongViewState(String state, Http http) {
        Http.Answer answer = http.post("/sign-in", Map.of("form", "form", "form:email", "a@example.org", "form:password", "b", "form:go", "",
            "jakarta.faces.ViewState", state));
        assertThat(answer.status()).isIn(200, 302);
        assertThat(answer.body()).doesNotContain(INSIDES).doesNotContain("<script>alert");
    }

    @Test
    @DisplayName("K2 far too much at once is refused in words, and the next one is served")
    void tooMuch(Http http) {
        Map<String, String> huge = new HashMap<>(Map.of("form:email", "x".repeat(3 << 20), "form:password", "b", "form:go", ""));
        assertThat(http.post("/sign-in", huge).status()).isEqualTo(413);
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            many.put("field" + i, "x");
        }
        assertThat(http.post("/sign-in", many).status()).isIn(200, 302, 400, 413);
        assertThat(http.raw("GET /sign-in?" + "x".repeat(70_000) + " HTTP/1.1")).doesNotContain(INSIDES);
        assertThat(http.get("/sign-in").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "NONSENSE"})
    @DisplayName("K2 methods nobody uses do nothing and tell nothing")
    void methods(String method, Http http) {
        Http.Answer answer = http.as(Account.COORDINATOR).send(http.request("/sign-in", "X-Mark", "seen-again")
            .method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.body()).doesNotContain(INSIDES).doesNotContain("seen-again");
        assertThat(answer.status()).isNotEqualTo(500);
    }

    @Test
    @DisplayName("K2 what is typed into the password field stands nowhere in the log")
    void nothingTypedIsLogged(Http http, Server server) {
        http.submit("/sign-in", Map.of("form:email", Account.ASSESSOR.email(), "form:password", "canary-7f3a"), "form:go");
        assertThat(server.log()).doesNotContain("canary-7f3a");
    }
}
