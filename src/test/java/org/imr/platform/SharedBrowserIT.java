package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.imr.exchange.Form;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.imr.workbook.Table;
import org.imr.workbook.TableRows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One computer on a desk at which several people sit down one after the other. */
@OnServer
class SharedBrowserIT {

    private static final FilePayload BUDGET = new FilePayload("budget.zip", "application/zip", budget());

    private static byte[] budget() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Form.ZIP.write(out, List.of(TableRows.of(new Table("Ark1", List.of("Udgift", "Kr."), List.of(List.of("Kaffe", "120"))))));
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("J1 K2 a file that is no exchange file is told in one sentence, and to nobody who signs in there afterwards")
    void afterSomebodyElse(Chromium chromium) {
        try (Tab tab = chromium.as(Account.COORDINATOR)) {
            tab.open("/exchange");
            tab.page().locator("input[type=file]").setInputFiles(BUDGET);
            tab.page().getByText("Check the file").click();
            assertThat(tab.page().locator("#checked [role=alert]").innerText()).contains("budget.zip", "Ark1", "Nothing was written");
            assertThat(tab.page().locator("#checked table").count()).isZero();
            tab.mustBeSound("exchange-stranger");

            tab.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("imr"));
            signIn(tab, Account.ADMINISTRATOR);
            assertThat(tab.page().locator("#checked").count()).isZero();
        }
    }

    @Test
    @DisplayName("J1 a coordinator of one site is told who brings files in")
    void coordinatorOfASite(Chromium chromium) {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            tab.open("/exchange");
            assertThat(tab.page().locator("main").innerText()).contains("coordinator of all sites or an administrator");
            tab.open("/groups/" + Account.RUNNING);
            tab.page().getByText("Open an assessment").click();
            tab.page().waitForURL("**/groups/" + Account.RUNNING + "/assess");
        }
    }

    private static void signIn(Tab tab, Account account) {
        tab.open("/sign-in?next=/exchange");
        tab.page().getByLabel("E-mail").fill(account.email());
        tab.page().getByLabel("Password").fill(account.password());
        tab.page().keyboard().press("Enter");
        tab.page().waitForURL("**/exchange");
    }
}
