package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What follows an assessment: the assessor's report, the group's reply and action, and the next assessment that shows them. */
@OnServer
class FollowUpWalkIT {

    private static final String MIDWAY = "/assessments/FRB-2-1";
    private static final String END = "/assessments/FRB-2-2";

    @Test
    @DisplayName("G4 G9 G10 G11 timetable, report, release, reply, action, and beside the next assessment what became of it")
    void followed(Chromium chromium) {
        timetable(chromium);
        waits(chromium);
        report(chromium);
        reply(chromium);
        next(chromium);
    }

    private static void timetable(Chromium chromium) {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = tab.open(MIDWAY).page();
            page.getByLabel("Day of the visit").fill("2020-03-02");
            page.locator("[id='visiting:plan']").click();
            page.waitForURL("**" + MIDWAY + "#review");
            assertThat(page.locator("#review").innerText()).contains("30 Mar 2020").contains("6 Apr 2020").contains("13 Apr 2020").contains("Overdue");
            tab.mustBeSound("walk-follow-up-timetable");
        }
    }

    /** Before the release the group's own people see that there will be one, and nothing of it. */
    private static void waits(Chromium chromium) {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            assertThat(tab.open(MIDWAY + "/report").page().locator("main").innerText()).contains("working on the report");
            assertThat(tab.open(MIDWAY + "/actions").page().locator("main").innerText()).contains("when it has the report");
            assertThat(tab.open(MIDWAY + "/kit").page().locator("main").innerText()).contains("Questions by source").contains("Goals");
            tab.mustBeSound("walk-follow-up-kit");
        }
    }

    private static void report(Chromium chromium) {
        try (Tab tab = chromium.as(Account.ASSESSOR)) {
            Page page = tab.open("/").page();
            page.locator("a[href='" + MIDWAY + "/report']").click();
            page.locator("[id='beginning:begin']").click();
            page.waitForSelector("article.report");
            page.locator("article.report a[href$='#part-2']").click();
            page.waitForURL("**" + MIDWAY + "/report?edit=2#part-2");
            page.getByLabel("Text").fill("I lytter til hinanden.\n- Mål står med egne ord");
            page.waitForCondition(() -> page.locator("[data-draft-state]").innerText().startsWith("Kept"));
            page.locator("#part-2 input[type=submit]").first().click();
            page.waitForURL("**" + MIDWAY + "/report?edit=3#part-3");
            tab.mustBeSound("walk-follow-up-report");
            tab.open(MIDWAY + "/report");
            assertThat(page.locator("article.report li").allInnerTexts()).contains("Mål står med egne ord");
            page.locator("[id='releasing:release']").click();
            page.waitForSelector("text=The group has the report now.");
            tab.open("/");
            assertThat(page.locator("a[href='" + MIDWAY + "/report']").count()).isZero();
        }
    }

    private static void reply(Chromium chromium) {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = tab.open(MIDWAY + "/report/print").page();
            assertThat(page.locator("article").innerText()).contains("I lytter til hinanden.");
            page.navigate(page.url().replace("/report/print", "/actions?reply=5"));
            page.getByLabel("Your reply").fill("Vi spørger hver gang.");
            page.getByLabel("Address of a session").fill(page.url().replaceFirst("/assessments.*", "/groups/FRB-2/sessions/9"));
            page.locator("#item-5 input[type=submit]").click();
            page.waitForURL("**" + MIDWAY + "/actions#item-5");
            assertThat(page.locator("#item-5 a[href='/groups/FRB-2/sessions/9']").count()).isEqualTo(1);

            page.locator("a[href='?action=new#new']").click();
            page.waitForURL("**" + MIDWAY + "/actions?action=new#new");
            page.getByLabel("For item").selectOption("5");
            page.getByLabel("What", new Page.GetByLabelOptions().setExact(false)).first().fill("Invite somebody close to each person");
            page.getByLabel("Who").selectOption("bodil.noergaard@example.org");
            page.getByLabel("By when").fill("2020-06-01");
            page.getByLabel("What will show it").fill("Half of the people have somebody with them");
            tab.mustBeSound("walk-follow-up-action");
            page.locator("[id='adding:add']").click();
            page.waitForSelector("#action-1");
            tab.mustBeSound("walk-follow-up-actions");
            tab.open("/");
            assertThat(page.locator("a[href='" + MIDWAY + "/actions#action-1']").innerText()).isEqualTo("Invite somebody close to each person");
        }
    }

    private static void next(Chromium chromium) {
        try (Tab tab = chromium.as(Account.ASSESSOR)) {
            Page page = tab.open(END).page();
            assertThat(page.locator("#carried").innerText()).contains("Invite somebody close to each person").contains("Overdue").contains("Rated now");
            assertThat(page.locator("#change").innerText()).contains("What the records say");
            tab.mustBeSound("walk-follow-up-next");
        }
    }
}
