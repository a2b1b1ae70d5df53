package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Signing in and out, as a person and as a program see it. */
@OnServer
class DoorIT {

    @Test
    @DisplayName("K2 the sign-in page is for everybody: by keyboard, on a telephone, at night, in three languages")
    void signInPage(Chromium chromium) {
        chromium.look("/sign-in", Account.NOBODY);
    }

    @Test
    @DisplayName("K2 a wrong password is said in words and keeps what was typed; the right one leads to where one wanted to go")
    void signsIn(Chromium chromium) {
        try (Tab tab = chromium.as(Account.NOBODY)) {
            tab.open("/profile");
            assertThat(tab.address()).isEqualTo("/sign-in?next=%2Fprofile");
            tab.page().getByLabel("E-mail").fill(Account.FACILITATOR.email());
            tab.page().getByLabel("Password").fill("not this one at all");
            tab.page().keyboard().press("Enter");
            assertThat(tab.page().locator(".notice.error").innerText()).contains("do not belong together");
            assertThat(tab.page().getByLabel("E-mail").inputValue()).isEqualTo(Account.FACILITATOR.email());
        }
    }

    @Test
    void http(Http http) {
        http.as(Account.FACILITATOR);
        assertThat(http.get("/groups").status()).isIn(200, 404);
    }
}
