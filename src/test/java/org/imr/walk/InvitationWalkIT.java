package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.OnServer;
import org.imr.testing.Server;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody new is let in: by a letter where there is a mail server, and always by a link to copy. */
@OnServer
class InvitationWalkIT {

    @Test
    @DisplayName("B7 a new person is sent a letter with the link by which they choose a password; the same link can be copied")
    void letter(Chromium chromium, Server server) {
        String email = "nye.navn@example.org";
        String link;
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = tab.open("/admin/staff/new").page();
            page.locator("[id='form:name']").fill("Nye Navn");
            page.locator("[id='form:email']").fill(email);
            page.locator("[id='form:add']").click();
            page.waitForURL("**/admin/staff/*-*");
            click(page, "Send a link by e-mail");
            page.locator("#shown-once").waitFor();
            link = page.locator("#shown-once").inputValue();
            assertThat(page.locator("main").innerText()).contains("on its way to " + email);
            tab.mustBeSound("walk-invitation");
        }
        assertThat(server.mailbox().to(email)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Din adgang til IMR Manager");
            assertThat(letter.text()).contains("Hej Nye Navn", link);
        });
        try (Tab tab = chromium.as(Account.NOBODY)) {
            Page page = tab.open(link.substring(link.indexOf("/invitation/"))).page();
            assertThat(page.locator("main").innerText()).contains(email);
        }
    }

    @Test
    @DisplayName("B7 when the mail server is away the page says so, and the link is there to be copied all the same")
    void away(Chromium chromium, Server server) {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = tab.open("/admin/staff?q=mette").page();
            page.locator("main table a").first().click();
            page.waitForURL("**/admin/staff/*-*");
            server.mailbox().away(() -> {
                click(page, "Send a link by e-mail");
                page.locator("#shown-once").waitFor();
            });
            assertThat(page.locator("main").innerText()).contains("could not be sent");
            assertThat(page.locator("#shown-once").inputValue()).contains("/invitation/");
        }
        assertThat(server.log()).contains("A letter could not be sent").doesNotContain("mette.holm@example.org could");
    }

    @Test
    @DisplayName("B7 where letters are sent, everybody can switch theirs off in the profile")
    void profile(Chromium chromium) {
        try (Tab tab = chromium.as(Account.ASSESSOR)) {
            Page page = tab.open("/profile").page();
            page.getByLabel("A letter in the morning").uncheck();
            page.locator("[id='about:save']").click();
            page.locator(".notice.success").waitFor();
            assertThat(page.getByLabel("A letter in the morning").isChecked()).isFalse();
            page.getByLabel("A letter in the morning").check();
            page.locator("[id='about:save']").click();
            page.locator(".notice.success").waitFor();
            assertThat(tab.open("/profile").page().getByLabel("A letter in the morning").isChecked()).isTrue();
        }
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }
}
