package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imr.testing.Account;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees who is not signed in, or who comes from elsewhere: the door. */
@OnServer
class ClosedDoorIT {

    static Stream<String> addresses() {
        return Routes.addresses().stream().map(Pattern::pattern).map(address -> address.replaceAll("\\([^)]*\\)", Account.RUNNING).replace("\\.", "."))
            .filter(address -> !address.matches("/(sign-in|setup|invitation/.*)"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @DisplayName("K3 every address leads who is not signed in to signing in")
    void everyAddress(String address, Http http) {
        Http.Answer answer = http.get(address);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/of/the/kind", "/groups/list.xhtml", "/today.xhtml", "/sign-in.xhtml", "/WEB-INF/web.xml",
        "/WEB-INF/templates/page.xhtml", "/META-INF/MANIFEST.MF", "/resources/imr/base.css", "/sign-in/", "/sign-in;x=1", "/groups;/sign-in"})
    @DisplayName("K3 an address that is none tells nothing, and no page is reached by its file")
    void noAddress(String address, Http http) {
        Http.Answer answer = http.get(address);
        assertThat(answer.status()).isIn(301, 302, 404);
        assertThat(answer.body()).doesNotContain("<ui:", "<web-app", "form:password", "Manifest-Version", "box-sizing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today.xhtml", "/groups/group.xhtml?group=FRB-01", "/sign-in.xhtml", "/nothing", "/WEB-INF/web.xml"})
    @DisplayName("K3 signed in, a page's file and an unknown address are 404 alike")
    void noAddressSignedIn(String address, Http http) {
        assertThat(http.as(Account.COORDINATOR).get(address).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/metrics/base", "/openapi", "/openapi/", "/api/v1/groups", "/api/v1/exchange", "/api/nothing"})
    @DisplayName("K3 programs need a token")
    void programs(String address, Http http) {
        Http.Answer answer = http.get(address, "Accept", "application/json");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(http.get(address, "Authorization", "Bearer nonsense").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/health/live", "/health/started"})
    @DisplayName("K3 health says up or down and no more")
    void health(String address, Http http) {
        Http.Answer answer = http.get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("UP").doesNotContain("jdbc", "h2", "version", "data\":{\"");
    }

    @Test
    @DisplayName("K3 once somebody can sign in, nobody is made administrator by the first page any more")
    void setupIsOver(Http http) {
        Http.Answer answer = http.get("/setup");
        assertThat(answer.body()).doesNotContain("form:code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    @DisplayName("K2 what another site has a browser send is refused")
    void otherSites(String origin, Http http) {
        Map<String, String> fields = Map.of("form:email", "a", "form:password", "b", "form:go", "");
        assertThat(http.post("/sign-in", fields, "Sec-Fetch-Site", origin).status()).isEqualTo(403);
        assertThat(http.post("/sign-out", Map.of(), "Origin", "https://evil.example").status()).isEqualTo(403);
        assertThat(http.post("/sign-out", Map.of(), "Origin", "null").status()).isEqualTo(403);
    }
}
