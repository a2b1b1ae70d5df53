package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Signing in and out. */
@OnServer
class DoorIT {

    @Test
    @DisplayName("K2 the sign-in page is for everybody: on a telephone, at night, in three languages, without a fault for axe")
    void signInPage(Chromium chromium) {
        chromium.look("/sign-in", Account.NOBODY);
    }

    @Test
    @DisplayName("K2 by keyboard: a wrong password is said in words, the e-mail stays, the right one leads to where one wanted to go")
    void byKeyboard(Chromium chromium) {
        try (Tab tab = chromium.as(Account.NOBODY)) {
            tab.open("/profile");
            assertThat(tab.address()).isEqualTo("/sign-in?next=%2Fprofile");
            // The browser puts the focus there with its first picture of the page: whoever types by hand sees that.
            tab.page().waitForFunction("document.activeElement.type === 'email'");
            tab.page().keyboard().type(Account.FACILITATOR.email());
            tab.page().keyboard().press("Tab");
            tab.page().keyboard().type("not this one at all");
            tab.page().keyboard().press("Enter");
            assertThat(tab.page().locator(".notice.error").innerText()).contains("do not belong together");
            assertThat(tab.page().getByLabel("E-mail").inputValue()).isEqualTo(Account.FACILITATOR.email());
            tab.mustBeSound("sign-in-refused");
            tab.page().getByLabel("Password").fill(Account.FACILITATOR.password());
            tab.page().keyboard().press("Enter");
            tab.page().waitForURL("**/profile");
        }
    }

    @Test
    @DisplayName("K2 each sign-in has a secret of its own in a cookie no script reads, and a new session; signing out ends it for good")
    void secretAndSession(Http http) {
        http.get("/sign-in");
        String before = http.cookie("JSESSIONID");
        Http.Answer answer = http.submit("/sign-in",
            Map.of("form:email", Account.ASSESSOR.email(), "form:password", Account.ASSESSOR.password()), "form:go");
        String secret = http.cookie("imr");
        assertThat(answer.response().headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("imr=")
            && cookie.contains("HttpOnly") && cookie.toLowerCase(java.util.Locale.ROOT).contains("samesite=lax"));
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        http.get("/");
        assertThat(http.cookie("JSESSIONID")).isNotEqualTo(before);

        assertThat(http.post("/sign-out", Map.of()).status()).isEqualTo(302);
        assertThat(http.get("/profile", "Cookie", "imr=" + secret).header("Location")).contains("/sign-in");
    }

    @Test
    @DisplayName("K2 nobody is led to another site by signing in")
    void noOpenRedirect(Http http) {
        Http.Answer answer = http.submit("/sign-in?next=//evil.example/x",
            Map.of("form:email", Account.ASSESSOR.email(), "form:password", Account.ASSESSOR.password()), "form:go");
        assertThat(answer.header("Location")).doesNotContain("evil");
    }
}
