package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.imr.workbook.Formulas;
import org.imr.workbook.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job as its people do it: record today's session, assign, rate, sign, and the workbook in a spreadsheet. */
@OnServer
class MainPathIT {

    private static final int MID_WAY_ITEMS = 10;
    /** Other walks in the same server may have left an assessment of their own group on the same person's Today. */
    private static final String OWN = "a:has-text('Mid-way assessment'):has-text('Frederiksberg, hold 5')";

    @Test
    @DisplayName("D2 G1 G2 G5 G7 G8 H2 from today's session to a signed assessment in Excel")
    void mainPath(Chromium chromium, @TempDir Path folder) throws Exception {
        recordTodaysSession(chromium);
        String assessment = assign(chromium);
        rateAndSign(chromium, assessment);
        byte[] workbook = download(chromium, assessment);

        Office.needed();
        Formulas.mustAgree(workbook, folder);
    }

    /** Everyone present: two clicks from Today to saved, of the three that are allowed. */
    private static void recordTodaysSession(Chromium chromium) {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open("/").page();
            page.locator("li:has-text('To hold') a:has-text('Frederiksberg, hold 5')").first().click();
            button(page, "Save session").click();

            assertThat(page.locator(".notice.success").innerText()).contains("Saved");
            tab.mustBeSound("walk-session-saved");
            page.reload();
            assertThat(page.locator("input[type=radio][value=PRESENT]:checked, input[type=radio][value=present]:checked").count())
                .isGreaterThan(5);
        }
    }

    /** The coordinator of the site finds what is due on Today, and is offered only people from elsewhere. */
    private static String assign(Chromium chromium) {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = tab.open("/").page();
            page.locator("li:has-text('Due') " + OWN).click();
            assertThat(page.locator("main").innerText()).contains("Karen Aagaard").doesNotContain("Mette Holm");
            tab.mustBeSound("walk-assign");
            page.getByLabel("Karen Aagaard").check();
            button(page, "Open assessment").click();

            page.waitForURL("**/assessments/" + Account.RUNNING + "-*");
            return tab.address();
        }
    }

    /** The assessor rates by keyboard, signs with the password, and then no longer reaches the group. */
    private static void rateAndSign(Chromium chromium, String assessment) {
        try (Tab tab = chromium.as(Account.ASSESSOR)) {
            Page page = tab.open("/").page();
            page.locator(OWN).click();
            page.locator("a.primary").first().click();
            tab.mustBeSound("walk-item");
            for (int item = 1; item <= MID_WAY_ITEMS; item++) {
                page.waitForURL("**" + assessment + "/items/" + item + (item == 1 ? "#rating" : ""));
                page.locator("fieldset.rating input[type=radio]").first().focus();
                page.keyboard().press("4");
                page.getByLabel("Why this rating").fill("Seen in the records and heard in the interviews.");
                page.locator("[id='form:next']").click();
            }
            page.waitForURL("**" + assessment + "#next");
            assertThat(page.locator("main").innerText()).contains("10 of 10");
            page.getByLabel("Your password").fill("this is not the password");
            button(page, "Sign").click();
            assertThat(page.locator(".notice.error").count()).isEqualTo(1);
            page.getByLabel("Your password").fill(Account.ASSESSOR.password());
            button(page, "Sign").click();

            assertThat(page.locator("main").innerText()).contains("Signed").contains("4.0");
            tab.mustBeSound("walk-signed");
            tab.open("/groups/" + Account.RUNNING, 404);
        }
    }

    private static byte[] download(Chromium chromium, String assessment) throws Exception {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = tab.open(assessment).page();
            Download download = page.waitForDownload(() -> page.getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName("With codes only")).click());
            assertThat(download.suggestedFilename()).endsWith("-codes.xlsx");
            return Files.readAllBytes(download.path());
        }
    }

    private static Locator button(Page page, String name) {
        return page.locator("main input[type=submit][value='" + name + "']");
    }
}
