package org.imr.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.imr.testing.WalkGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two have the consensus open at once. */
@OnServer
class ConsensusWalkIT {

    private static final String ADDRESS = "/assessments/WC-2/consensus";

    @Test
    @DisplayName("G6 D4 a consensus that comes after the other's says so, shows what the other settled, keeps what was typed, and takes its place only when pressed again")
    void second(Http http, Chromium chromium) {
        WalkGroup.bring(http, "WC").assess(http);
        try (Tab first = chromium.as(Account.ASSESSOR); Tab second = chromium.as(Account.ASSESSOR)) {
            Page theirs = open(first);
            Page mine = open(second);
            settle(theirs, 1, "4", "Counted together");
            theirs.waitForURL("**/consensus#item-1");
            theirs.locator("[id='taking:take']").click();
            theirs.locator(".notice.success").waitFor();

            settle(mine, 1, "3", "I saw it otherwise");
            Locator item = mine.locator("#item-1");
            assertThat(item.locator(".notice.error")).containsText("settled this item meanwhile: 4");
            assertThat(item.locator(".notice.error").locator("xpath=..")).isFocused();
            assertThat(item).containsText("Counted together");
            assertThat(item.locator("#reason1")).hasValue("I saw it otherwise");
            assertThat(item.locator("input[value='3']")).isChecked();
            second.mustBeSound("consensus-overtaken");

            item.locator("input[type=submit]").click();
            mine.locator(".notice.success").waitFor();
            assertThat(item).containsText("I saw it otherwise");
        }
    }

    @Test
    @DisplayName("G6 who takes the agreed items after somebody else has taken them is told so")
    void takenAlready(Http http, Chromium chromium) {
        WalkGroup.bring(http, "WD").assess(http);
        try (Tab first = chromium.as(Account.ASSESSOR); Tab second = chromium.as(Account.ASSESSOR)) {
            Page theirs = first.open(ADDRESS.replace("WC", "WD")).page();
            Page mine = second.open(ADDRESS.replace("WC", "WD")).page();
            theirs.locator("[id='taking:take']").click();
            theirs.locator(".notice.success").waitFor();
            mine.locator("[id='taking:take']").click();
            assertThat(mine.locator("#notices .notice")).containsText("Somebody else was first");
        }
    }

    private static Page open(Tab tab) {
        Page page = tab.open(ADDRESS).page();
        page.locator("#item-1 form[data-draft-ready]").waitFor();
        return page;
    }

    private static void settle(Page page, int item, String rating, String reason) {
        page.locator("#item-" + item + " input[value='" + rating + "']").check();
        page.locator("#reason" + item).fill(reason);
        page.locator("#item-" + item + " input[type=submit]").click();
    }
}
