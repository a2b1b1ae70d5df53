package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Hands;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An assessor rates the shared example by keys and sees the panel; the coordinator sees the day. */
@OnServer
class CalibrationWalkIT {

    private static final int ITEMS = 13;

    @Test
    @DisplayName("G13 an example is rated by keys, blind, and then stands beside the panel; the day shows where assessors are chosen")
    void calibrate(Chromium chromium) {
        try (Tab tab = chromium.as(Account.ASSESSOR)) {
            Page page = tab.open("/assessments").page();
            page.locator("main a:has-text('Calibration')").click();
            page.locator("main a:has-text('The Thursday group')").click();
            page.waitForURL("**/assessments/calibration/thursday-group");
            assertThat(page.content()).doesNotContain("Participants are counted, not chairs");
            tab.mustBeSound("walk-calibration");
            rate(page);
            page.locator(".notice.success").waitFor();

            assertThat(page.locator("main").innerText()).contains("Where you differ").contains("46%").contains("6 of 13 items")
                .contains("Participants are counted, not chairs");
            tab.mustBeSound("walk-calibrated");
            tab.open("/assessments/calibration");
            assertThat(page.locator("main").innerText()).contains("Like the panel on 6 of 13 items");
        }
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = tab.open("/groups/FRB-1/assess").page();
            assertThat(page.locator("label:has-text('Karen Aagaard')").innerText()).contains("last calibrated");
        }
    }

    /** All 4, except that the first try leaves the last item open. */
    private static void rate(Page page) {
        Hands hands = new Hands(page);
        for (int item = 1; item < ITEMS; item++) {
            rate(page, hands, item);
        }
        submit(page, hands);
        page.locator(".notice.error:has-text('item: 13')").waitFor();
        rate(page, hands, ITEMS);
        submit(page, hands);
        assertThat(hands.clicks()).isZero();
    }

    private static void rate(Page page, Hands hands, int item) {
        page.locator("#item-" + item + " input[type=radio]").first().focus();
        hands.press("4");
        assertThat(page.locator("#item-" + item + " input[type=radio]:checked").inputValue()).isEqualTo("4");
    }

    private static void submit(Page page, Hands hands) {
        page.locator("[id='form:submit']").focus();
        hands.press("Enter");
    }
}
