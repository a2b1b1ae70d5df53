package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Http;
import org.imr.testing.LiveGroup;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a line on *Today* to what is behind a count, and back; as of another day; by keyboard, on a telephone, in Danish. */
@OnServer
class FidelityWalkIT {

    private static final String CODE = "LIVE-1";
    private static final String LIVE = "/groups/" + CODE + "/fidelity";
    private static LiveGroup group;

    @BeforeAll
    static void bring(Http anyone) {
        group = LiveGroup.bring(anyone, CODE);
    }

    @Test
    @DisplayName("F1 F2 Today says what little would lift an item; one click leads to it, one more to the person's record, and back")
    void fromToday(Chromium chromium) {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open("/").page();
            tab.mustBeSound("walk-fidelity-today");
            page.locator("a[href='" + LIVE + "#item-4']").click();
            page.waitForURL("**" + LIVE + "#item-4");
            Locator item = page.locator("#item-4 > details");
            item.locator(".behind").waitFor();
            assertThat(item.locator(".count").innerText()).startsWith("3 of 4 people have a handout for every module they attended");
            assertThat(item.locator(".behind").innerText()).contains("The records suggest 4", "One more person makes it 5",
                "One session is to come, on");
            tab.mustBeSound("walk-fidelity-item");

            item.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Noor")).first().click();
            page.waitForURL("**/participants/" + CODE + "-N");
            assertThat(page.locator("h1").innerText()).contains("Noor");
            page.goBack();
            page.waitForURL("**" + LIVE + "#item-4");
            page.locator("#item-4 > details[open]").waitFor();
        }
    }

    @Test
    @DisplayName("F4 a week earlier the world is seen as it stood, in the address, and the item that was open stays open")
    void asOf(Chromium chromium) {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open(LIVE + "#item-9").page();
            assertThat(page.locator("#item-9 .count").innerText()).startsWith("5 of 5 sessions");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A week earlier")).click();
            page.waitForURL("**" + LIVE + "?as-of=*#item-9");
            page.locator("#item-9 > details[open]").waitFor();
            assertThat(page.locator("#item-9 .count").innerText()).startsWith("4 of 4 sessions");

            page.getByLabel("As of").fill(group.day(2).toString());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
            page.waitForURL("**" + LIVE + "?as-of=" + group.day(2) + "#item-9");
            assertThat(page.locator("#item-9 .count").innerText()).startsWith("2 of 2 sessions");
            assertThat(page.locator("#item-9").innerText()).contains("Too few sessions to say: 2 held, at least 4 needed");
            assertThat(page.locator("#item-7 .count").innerText()).startsWith("0 of 4 people");
            tab.mustBeSound("walk-fidelity-as-of");

            tab.open(LIVE + "?as-of=2999-01-01");
            assertThat(page.locator(".notice.info").innerText()).contains("Only days up to today");
        }
    }

    @Test
    @DisplayName("F1 by keyboard: an item opens with Enter, its address can be copied, the picture of the weeks leads to an item")
    void byKeyboard(Chromium chromium) {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open(LIVE).page();
            page.locator("#item-5 summary").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**" + LIVE + "#item-5");
            page.locator("#item-5 > details[open]").waitFor();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.getAttribute('href')")).isEqualTo("/participants/" + CODE + "-A");

            page.locator(".trend a").nth(9).focus();
            page.keyboard().press("Enter");
            page.waitForURL("**" + LIVE + "#item-10");
            page.locator("#item-10 > details[open]").waitFor();
            assertThat(page.locator("#item-10 .behind").innerText()).contains("The next session with one makes it 3");
        }
    }

    @Test
    @DisplayName("F4 the picture of the weeks has its table, whose days lead to the page as of then")
    void weeks(Chromium chromium) {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open(LIVE).page();
            page.getByText("The same as a table").click();
            page.locator("table.weeks tbody tr").first().waitFor();
            assertThat(page.locator("table.weeks tbody tr").first().locator("td").allInnerTexts())
                .containsExactly("5", "1", "1", "4", "1", "5", "4", "1", "5", "2");
            page.locator("table.weeks tbody tr").nth(1).locator("a").click();
            page.waitForURL("**" + LIVE + "?as-of=*");
        }
    }

    @Test
    @DisplayName("F1 the group's page has the suggestions in a line, each leading to its item")
    void fromTheGroup(Chromium chromium) {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = tab.open("/groups/" + CODE).page();
            assertThat(page.locator(".marks .rate").allInnerTexts()).containsExactly("5", "1", "1", "4", "1", "5", "4", "1", "5", "2");
            tab.mustBeSound("walk-fidelity-group");
            page.locator(".marks a").nth(4).click();
            page.waitForURL("**" + LIVE + "#item-5");
            page.locator("#item-5 > details[open]").waitFor();
        }
    }

    @Test
    @DisplayName("F1 M1 M2 on a telephone and in Danish")
    void elsewhere(Chromium chromium) {
        try (Tab tab = chromium.onPhone(Account.FACILITATOR)) {
            tab.open(LIVE + "#item-2").page().locator("#item-2 > details[open]").waitFor();
            tab.mustBeSound("walk-fidelity-phone");
        }
        try (Tab tab = chromium.as(Account.FACILITATOR, "da")) {
            Page page = tab.open(LIVE + "#item-4").page();
            assertThat(page.locator("#item-4").innerText()).contains("3 af 4 personer har et arbejdsark", "Én person mere giver 5");
            tab.mustBeSound("walk-fidelity-da");
        }
    }
}
