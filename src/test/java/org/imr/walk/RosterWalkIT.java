package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.imr.testing.WalkGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A roster lives on: somebody waits and joins, catches up, moves on; the group ends and goes on. */
@OnServer
class RosterWalkIT {

    @Test
    @DisplayName("B5 somebody new waits for a full group, and joins by one click; beyond the room it says so and does not forbid")
    void waiting(Chromium chromium) {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = found(tab, "Waiting walk", "1");
            String group = tab.address();
            newcomer(tab, group, "Olga", "Put on the waiting list");
            newcomer(tab, group, "Per", "Put on the waiting list");
            assertThat(page.locator("[id='waiting'] li b").allInnerTexts()).containsExactlyInAnyOrder("Olga", "Per");

            click(page, AriaRole.BUTTON, "Olga joins");
            assertThat(page.locator(".notice.success").innerText()).contains("Olga is in the group now");
            assertThat(page.locator("main").innerText()).contains("The group has room for 1");
            tab.mustBeSound("walk-roster-waiting");
            click(page, AriaRole.BUTTON, "Per joins all the same");
            assertThat(page.locator("main").innerText()).contains("In the group: 2").contains("more people than the 1");
        }
    }

    @Test
    @DisplayName("D7 from the call list a catch-up session is planned with what was missed, and opens with its person")
    void catchUp(Chromium chromium) {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open("/").page();
            Locator first = page.locator("[id='calls'] li").first();
            String name = first.locator("b").innerText();
            first.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Plan a catch-up session")).click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Catch-up session with " + name);
            assertThat(page.locator("[id='catch-up'] input[type=checkbox]:checked").count()).as("modules and who leads").isGreaterThanOrEqualTo(2);
            tab.mustBeSound("walk-roster-catch-up");
            click(page, AriaRole.BUTTON, "Plan the session");

            assertThat(tab.address()).contains("?with=");
            assertThat(page.locator(".notice.success").innerText()).contains(name);
            String session = tab.address().replaceAll("[?].*", "");
            tab.open(session);
            assertThat(page.locator(".roll b").allInnerTexts()).as("opens with them without being told").containsOnly(name);
            tab.open(session.replaceAll("/sessions/.*", "/plan"));
            assertThat(page.locator("#sessions").innerText()).contains("with " + name);
        }
    }

    @Test
    @DisplayName("B4 C5 somebody moves to another group; the group ends with what is open listed, and a coordinator has it go on")
    void moveEndReopen(Chromium chromium) {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            found(tab, "Arriving walk", "8");
            Page page = found(tab, "Leaving walk", "8");
            String group = tab.address();
            newcomer(tab, group, "Rosa", "Add to the group");
            newcomer(tab, group, "Siv", "Add to the group");
            tab.open(group + "/roster");
            click(page, AriaRole.LINK, "Moves to another group Rosa");
            tab.mustBeSound("walk-roster-move");
            page.getByLabel("Arriving walk").check();
            page.locator("[id='move:go']").click();
            assertThat(page.locator(".notice.success").innerText()).contains("Rosa joins this group on");
            assertThat(page.locator("main").innerText()).contains("Will join").contains("Rosa");

            tab.open(group + "?edit=end");
            assertThat(page.locator("#open-ends").innerText()).contains("Never came").contains("Siv").contains("Still to come");
            tab.mustBeSound("walk-roster-end");
            page.getByLabel("Completed").check();
            click(page, AriaRole.BUTTON, "End the group");
            assertThat(page.locator(".notice.success").innerText()).contains("completed");

            click(page, AriaRole.LINK, "Reopen the group");
            tab.mustBeSound("walk-roster-reopen");
            page.getByLabel("Why it goes on").fill("They want to go on");
            click(page, AriaRole.BUTTON, "Reopen the group");
            assertThat(page.locator(".notice.success").innerText()).contains("The group goes on");
            assertThat(page.locator("main").innerText()).contains("Siv").doesNotContain("No session to come");
        }
    }

    @Test
    @DisplayName("D7 who has missed something is told by what and when: no two lines say the same")
    void missed(Chromium chromium) {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open("/groups/" + Account.RUNNING + "/catch-up").page();
            assertThat(page.locator("main .tasks > li > div, main .tasks > li > .note").allInnerTexts()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("B4 two people are referred to another site: its coordinator takes one into a group and says why it cannot take the other; both sites see it; one without a group is led to set one up")
    void referral(Http http, Chromium chromium) {
        WalkGroup.post(http, zip -> WalkGroup.put(zip, "Sites", "code,name", "VIB,Viborg\n"));
        String taking;
        try (Tab tab = chromium.as(Account.COORDINATOR)) {
            taking = found(tab.open("/groups/new?site=BAL"), "Taking walk");
        }
        String group;
        String moving = "";
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = found(tab, "Referring walk", "8");
            group = tab.address();
            for (String name : List.of("Tove", "Ulf")) {
                newcomer(tab, group, name, "Add to the group");
                tab.open(group + "/roster");
                click(page, AriaRole.LINK, "Moves to another group " + name);
                assertThat(page.locator("[id='refer:site'] option").allInnerTexts()).contains("Choose a site").doesNotContain("Frederiksberg");
                page.locator("[id='refer:site']").selectOption("BAL");
                moving = tab.address();
                page.locator("[id='refer:note']").fill("Mondays are best");
                page.locator("[id='refer:go']").click();
                assertThat(page.locator(".notice.success").innerText()).contains(name + " is referred");
            }
            assertThat(page.locator("[id='referred']").innerText()).contains("To Ballerup", "Tove", "Ulf");
            assertThat(page.locator("a[href='#referred']").allInnerTexts()).hasSize(2).allMatch(text -> text.contains("Referred to Ballerup"));
            newcomer(tab, group, "Vera", "Add to the group");
            tab.open(group + "/roster");
            click(page, AriaRole.LINK, "Moves to another group Vera");
            page.locator("[id='refer:site']").selectOption("VIB");
            page.locator("[id='refer:go']").click();
            page.locator(".notice.success").waitFor();
            tab.open(moving);
            assertThat(page.locator("main").innerText()).contains("is referred to Ballerup since");
            assertThat(page.locator("[id='refer:go']").count()).isZero();
            tab.mustBeSound("walk-roster-referred");
        }
        try (Tab tab = chromium.as(Account.COORDINATOR)) {
            Page page = tab.open("/").page();
            click(page, AriaRole.LINK, "Ulf");
            page.waitForURL("**/groups#arriving");
            page.locator("#arriving li").filter(new Locator.FilterOptions().setHasText("Vera"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Set up a group")).click();
            page.waitForURL("**/groups/new?site=VIB");
            assertThat(page.locator("main").innerText()).contains("Viborg");
            tab.open("/groups#arriving");
            Locator ulf = page.locator("#arriving li").filter(new Locator.FilterOptions().setHasText("Ulf"));
            ulf.locator("summary").click();
            ulf.locator("input[type=text]").fill("No room before May");
            tab.mustBeSound("walk-roster-arriving");
            ulf.locator("[type=submit]").click();
            assertThat(page.locator(".notice.success").innerText()).contains("Frederiksberg is told", "Ulf");
            page.locator("#arriving li").filter(new Locator.FilterOptions().setHasText("Tove"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Taking walk")).click();
            tab.mustBeSound("walk-roster-take-up");
            page.locator("[id='take:go']").click();
            page.waitForURL("**" + taking + "/roster");
            assertThat(page.locator("main").innerText()).contains("Tove");
        }
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = tab.open(group + "/roster").page();
            assertThat(page.locator("[id='referred']").innerText()).contains("Ulf", "Cannot be taken there", "No room before May").doesNotContain("Tove");
            tab.mustBeSound("walk-roster-declined");
        }
    }

    private static String found(Tab tab, String name) {
        Page page = tab.page();
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:go']").click();
        assertThat(page.locator(".notice.success").innerText()).contains(name);
        return tab.address();
    }

    @Test
    @DisplayName("C2 a substitute is named for one session, on a telephone")
    void substitute(Chromium chromium) {
        try (Tab tab = chromium.onPhone(Account.SITE_COORDINATOR)) {
            Page page = found(tab, "Substitute walk", "8");
            String group = tab.address();
            tab.open(group + "/plan?session=2");
            String name = page.locator("[id='lead'] label").last().innerText().strip();
            page.locator("[id='lead'] input[type=checkbox]").last().check();
            tab.mustBeSound("walk-roster-substitute");
            page.locator("[id='lead:go']").click();
            assertThat(page.locator("#sessions").innerText()).contains("led by " + name);
        }
    }

    private static Page found(Tab tab, String name, String capacity) {
        Page page = tab.open("/groups/new").page();
        click(page, AriaRole.LINK, "Revised edition");
        click(page, AriaRole.LINK, "Short stay");
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:capacity']").fill(capacity);
        page.locator("[id='form:go']").click();
        assertThat(page.locator(".notice.success").innerText()).contains(name);
        return page;
    }

    private static void newcomer(Tab tab, String group, String name, String button) {
        Page page = tab.open(group + "/roster?edit=new").page();
        page.locator("[id='new:name']").fill(name);
        click(page, AriaRole.BUTTON, button);
        page.locator(".notice.success").waitFor();
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first().click();
    }
}
