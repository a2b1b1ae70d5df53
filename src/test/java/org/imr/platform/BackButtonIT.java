package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Leaving the answer to a refused form, and coming back to it. */
@OnServer
class BackButtonIT {

    @Test
    @DisplayName("M4 the back button leads back to a page whose form was refused, signed in or not")
    void refused(Chromium chromium) {
        try (Tab tab = chromium.as(Account.NOBODY)) {
            tab.open("/sign-in");
            tab.page().getByLabel("E-mail").fill(Account.FACILITATOR.email());
            tab.page().getByLabel("Password").fill("not this one at all");
            tab.page().keyboard().press("Enter");
            tab.page().locator(".notice.error").waitFor();
            tab.open("/sign-in?next=/groups");
            tab.page().goBack();
            assertThat(tab.address()).isEqualTo("/sign-in");
        }
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            tab.open("/groups/" + Account.RUNNING + "/roster?edit=new");
            tab.page().locator("[id='new:go']").click();
            tab.page().locator(".fault").first().waitFor();
            tab.open("/groups");
            tab.page().goBack();
            assertThat(tab.address()).isEqualTo("/groups/" + Account.RUNNING + "/roster?edit=new");
            assertThat(tab.page().locator("[id='new:name']").count()).isOne();
        }
    }
}
