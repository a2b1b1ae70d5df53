package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Hands;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.imr.testing.WalkGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two assessors have rated on their own and now agree, by keys alone. */
@OnServer
class ConsensusWalkIT {

    @Test
    @DisplayName("G6 agreed items with one key, differences one by one, a third value only with a reason; the originals stay; figures say how far they agreed")
    void agree(Http http, Chromium chromium) {
        WalkGroup.bring(http, "WH").assess(http);
        try (Tab tab = chromium.as(Account.ASSESSOR)) {
            Page page = tab.open("/assessments/WH-2/consensus").page();
            Hands hands = new Hands(page);
            assertThat(page.locator("main .figures").innerText()).contains("80%").contains("8 of 10 items");
            tab.mustBeSound("walk-consensus");

            enter(hands, page, "Take the agreed items (8)");
            page.locator(".notice.success:has-text('taken')").waitFor();
            choose(hands, page, 1, "4");
            settle(hands, page, 1);
            page.locator("#item-1 .badge.done").waitFor();

            choose(hands, page, 10, "4");
            settle(hands, page, 10);
            page.locator(".notice.error").waitFor();
            hands.tabTo(page.locator("#reason10"));
            hands.type("We had counted different sessions; together we count more.");
            settle(hands, page, 10);
            page.locator(".notice.success:has-text('Every item is settled')").waitFor();

            assertThat(page.locator("#item-10").innerText()).contains("Karen Aagaard: 5").contains("Erik Lindholm: 3").contains("4");
            assertThat(page.locator("main .figures").innerText()).contains("80%");
            assertThat(hands.clicks()).isZero();
        }
    }

    /** A digit chooses while one of the ratings has focus. */
    private static void choose(Hands hands, Page page, int item, String key) {
        hands.tabTo(page.locator("#item-" + item + " input[type=radio]").first());
        hands.press(key);
        assertThat(page.locator("#item-" + item + " input[type=radio]:checked").inputValue()).isEqualTo(key);
    }

    private static void settle(Hands hands, Page page, int item) {
        hands.tabTo(page.locator("#item-" + item + " input[type=submit]"));
        hands.press("Enter");
    }

    private static void enter(Hands hands, Page page, String button) {
        Locator there = page.locator("main input[type=submit][value='" + button + "']");
        hands.tabTo(there);
        hands.press("Enter");
    }
}
