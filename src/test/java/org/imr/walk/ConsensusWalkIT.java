package org.imr.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
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
    @DisplayName("G6 D4 a consensus that comes after the other's says so, shows what the other settled, keeps what was typed, and takes its place only when pressed again; Today says that they are to agree")
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
            Page today = first.open("/").page();
            assertThat(today.locator("li", new Page.LocatorOptions().setHas(today.locator("a[href='/assessments/WC-2']"))).locator(".badge")).hasText("Agree");
        }
    }

    @Test
    @DisplayName("G6 who takes the agreed items after somebody else has taken them is told so; so is who signed before what was agreed was changed, and the group says who has not signed")
    void takenAlready(Http http, Chromium chromium) {
        WalkGroup.bring(http, "WD").assess(http);
        try (Tab first = chromium.as(Account.ASSESSOR); Tab second = chromium.as(Account.ASSESSOR)) {
            Page theirs = first.open(ADDRESS.replace("WC", "WD")).page();
            Page mine = second.open(ADDRESS.replace("WC", "WD")).page();
            theirs.locator("[id='taking:take']").click();
            theirs.locator(".notice.success").waitFor();
            mine.locator("[id='taking:take']").click();
            assertThat(mine.locator("#notices .notice")).containsText("Somebody else was first");
            fallen(http, first);
        }
        try (Tab coordinator = chromium.as(Account.SITE_COORDINATOR)) {
            Page group = coordinator.open("/groups/WD").page();
            assertThat(group.locator(".notice", new Page.LocatorOptions().setHasText("Mid-way assessment"))).containsText("Not signed yet: Karen Aagaard");
            coordinator.mustBeSound("group-unsigned");
            assertThat(coordinator.open("/").page().locator("li", new Page.LocatorOptions().setHas(group.locator("a[href='/assessments/WD-2']"))))
                .containsText("Not signed yet: Karen Aagaard");
        }
    }

    /** One has signed, and a file then changes what was agreed. */
    private static void fallen(Http http, Tab tab) {
        Page page = tab.open("/assessments/WD-2/consensus").page();
        for (int item : List.of(1, 10)) {
            settle(page, item, "4", "Counted together");
            page.waitForURL("**/consensus#item-" + item);
            page.locator(".notice.success").first().waitFor();
        }
        tab.open("/assessments/WD-2");
        page.locator("[id='signing:password']").fill(Account.FACILITATOR.password());
        page.locator("[id='signing:sign']").click();
        page.locator("#notices .notice.success").waitFor();
        assertThat(tab.open("/assessments/WD-2").page().locator(".notice.warning")).hasCount(0);

        WalkGroup.post(http, zip -> WalkGroup.put(zip, "Ratings", "group,assessment,assessor,item,rating,rationale", "WD,2,consensus,2,1,By a file\n"));
        assertThat(tab.open("/assessments/WD-2").page().locator(".notice.warning")).containsText("Your signature no longer stands");
        assertThat(page.locator(".notice.warning li")).containsText("changed by an import");
        tab.mustBeSound("assessment-fallen");
        assertThat(tab.open("/").page().locator("li", new Page.LocatorOptions().setHas(page.locator("a[href='/assessments/WD-2']")))).containsText("To sign again");
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
