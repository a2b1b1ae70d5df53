package org.imr.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.imr.testing.WalkGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rating page by keys, rated first and seen after; and the dossier beside it. */
@OnServer
class RatingWalkIT {

    private static final String RATIONALE = "[id='form:rationale']";

    @Test
    @DisplayName("G5 by keys alone: choose, take the evidence in, next, previous; held back when one rates first; keys off stay off")
    void byKeys(Chromium chromium, Http http) {
        WalkGroup.bring(http, "RA").assess(http);
        try (Tab tab = chromium.as(Account.ASSESSOR)) {
            Page page = open(tab, "/assessments/RA-1/items/6");
            assertThat(page.locator("main")).containsText("0 of 13 items rated");
            page.locator("fieldset.rating input[type=radio]").first().focus();
            page.keyboard().press("4");
            page.keyboard().press("t");
            assertThat(page.locator(RATIONALE)).hasValue(Pattern.compile("Records: .*", Pattern.DOTALL));
            assertThat(page.locator("fieldset.rating input:checked")).isFocused();
            page.keyboard().press("s");
            assertThat(page.locator(".notice.success")).containsText("Saved");
            assertThat(page.locator(RATIONALE)).hasValue(Pattern.compile("Records: .*", Pattern.DOTALL));
            assertThat(page.locator("fieldset.rating input:checked")).isFocused();
            page.keyboard().press("n");
            page.waitForURL("**/assessments/RA-1/items/7");
            page.keyboard().press("3");
            page.keyboard().press("p");
            page.waitForURL("**/assessments/RA-1/items/6");
            assertThat(page.locator("main")).containsText("2 of 13 items rated");

            page.locator("[id='form:first']").click();
            page.locator("[id='form:always']").waitFor();
            open(tab, "/assessments/RA-1/items/8");
            assertThat(page.locator("main")).containsText("You rate first");
            tab.mustBeSound("rate-first");
            page.locator("fieldset.rating input[type=radio]").first().focus();
            page.keyboard().press("5");
            page.locator("[id='form:stay']").click();
            assertThat(page.locator("main")).not().containsText("You rate first");
            assertThat(page.locator("main")).containsText("What the records say");

            page.locator("details[data-keys-help] summary").click();
            page.locator("[data-keys-switch]").uncheck();
            page.reload();
            page.locator("fieldset.rating input[type=radio]").last().focus();
            page.keyboard().press("2");
            assertThat(page.locator("fieldset.rating input[value='5']")).isChecked();
        }
    }

    @Test
    @DisplayName("G3 the dossier says who is counted; somebody is left out with a reason, and taken back")
    void dossier(Chromium chromium, Http http) {
        WalkGroup.bring(http, "RC").assess(http);
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = tab.open("/assessments/RC-1/dossier").page();
            assertThat(page.locator("main")).containsText("Frozen on");
            Locator row = page.locator("tr[data-row='RC-1']");
            row.locator("summary").click();
            row.locator("input[type=submit]").click();
            assertThat(page.locator(".notice.error")).containsText("Please write why");
            row = page.locator("tr[data-row='RC-1']");
            row.locator("summary").click();
            row.locator("input[type=text]").fill("moved away before it began");
            row.locator("input[type=submit]").click();
            assertThat(page.locator(".notice.success")).containsText("judged anew");
            assertThat(page.locator("tr[data-row='RC-1']")).containsText("moved away before it began");
            tab.mustBeSound("dossier");
            page.locator("tr[data-row='RC-1'] input[type=submit]").click();
            assertThat(page.locator("tr[data-row='RC-1']")).not().containsText("moved away");
        }
    }

    private static Page open(Tab tab, String address) {
        Page page = tab.open(address).page();
        page.locator("form[data-draft-ready]").waitFor();
        return page;
    }
}
