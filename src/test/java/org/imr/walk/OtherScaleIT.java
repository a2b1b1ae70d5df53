package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The General Organizational Index in the hands of its people: chosen, opened, rated by keys. */
@OnServer
class OtherScaleIT {

    private static final String GROUP = "/groups/FRB-2";

    @Test
    @DisplayName("A4 G5 the second scale is chosen when an assessment is opened, and rated by keys like the first")
    void rated(Chromium chromium) {
        String assessment = assign(chromium);
        rate(chromium, assessment);
    }

    private static String assign(Chromium chromium) {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = tab.open(GROUP + "/assess").page();
            page.locator("nav a:has-text('General Organizational Index')").click();
            assertThat(tab.address()).isEqualTo(GROUP + "/assess?scale=general-organizational-index");
            assertThat(page.locator("main").innerText()).contains("Review of the organisation").contains("12 of 12 items")
                .contains("band set").doesNotContain("Mid-way");
            tab.mustBeSound("walk-index-assign");
            page.getByLabel("Karen Aagaard").check();
            page.locator("main input[type=submit][value='Open assessment']").click();

            page.waitForURL("**/assessments/FRB-2-*");
            assertThat(page.title()).contains("Review of the organisation");
            return tab.address();
        }
    }

    private static void rate(Chromium chromium, String assessment) {
        try (Tab tab = chromium.as(Account.ASSESSOR)) {
            Page page = tab.open("/").page();
            page.locator("a:has-text('Review of the organisation')").click();
            page.locator("a.primary").first().click();
            for (int item = 1; item <= 2; item++) {
                page.waitForURL("**" + assessment + "/items/" + item + "*");
                page.locator("fieldset.rating input[type=radio]").first().focus();
                page.keyboard().press(item == 1 ? "4" : "5");
                page.getByLabel("Why this rating").fill("Heard from leaders, facilitators and participants.");
                page.locator("[id='form:next']").click();
            }
            page.waitForURL("**" + assessment + "/items/3");
            assertThat(page.locator("main").innerText()).doesNotContain("What the records say");
            tab.mustBeSound("walk-index-item");
            tab.open(assessment);
            assertThat(page.locator("main").innerText()).contains("2 of 12");
            tab.open("/assessments");
            assertThat(page.locator("main").innerText()).contains("General Organizational Index");
        }
    }
}
