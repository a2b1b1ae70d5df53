package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Hands;
import org.imr.testing.Tab;

/** What follows a signed assessment, by keys alone: report, reply, action, and the next assessment that shows them. */
final class FollowedUp {

    /** The end assessment of a completed group, which says what has changed since the one before. */
    private static final String SIGNED = "/assessments/FRB-2-2";
    private static final String STATE = "[data-draft-state]";

    private final Chromium chromium;
    private final String group;
    private final String first;
    private final String next;

    /** @param group the code of a group whose first assessment is signed, and has had its visit */
    FollowedUp(Chromium chromium, String group) {
        this.chromium = chromium;
        this.group = group;
        first = "/assessments/" + group + "-1";
        next = "/assessments/" + group + "-2";
    }

    /** Karen writes it section by section, and gives it to the group. */
    void report() {
        try (Tab tab = chromium.as(Account.ASSESSOR)) {
            Page page = tab.open("/").page();
            Hands hands = new Hands(page);
            hands.skip();
            hands.enter(page.locator("main a[href='" + first + "/report']"));
            page.waitForURL("**" + first + "/report");
            hands.enter(page.locator("[id='beginning:begin']"));
            hands.enter(page.locator("article.report a[href$='#part-2']"));
            page.waitForURL("**" + first + "/report?edit=2#part-2");
            Locator text = page.getByLabel("Text");
            hands.tabTo(text);
            hands.press("Control+a");
            hands.type("I lytter til hinanden.\n- Mål står med egne ord");
            page.waitForCondition(() -> page.locator(STATE).innerText().startsWith("Kept"));
            hands.enter(page.locator("#part-2 input[type=submit]").first());
            page.waitForURL("**" + first + "/report?edit=3#part-3");
            tab.mustBeSound("whole-report");
            tab.open(first + "/report");
            assertThat(page.locator("article.report li").allInnerTexts()).contains("Mål står med egne ord");
            hands.enter(page.locator("[id='releasing:release']"));
            page.waitForSelector("text=The group has the report now.");
            assertThat(tab.open("/").page().locator("a[href='" + first + "/report']").count()).isZero();
            assertThat(hands.clicks()).isZero();
        }
    }

    /** Mette, who runs the group, replies to an item and sets out to do something. */
    void reply() {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            assertThat(tab.open(first + "/report/print").page().locator("article").innerText()).contains("I lytter til hinanden.");
            Page page = tab.open("/").page();
            Hands hands = new Hands(page);
            hands.skip();
            hands.enter(page.locator("main a[href='" + first + "/actions']").first());
            page.waitForURL("**" + first + "/actions");
            hands.enter(page.locator("a[href='?reply=5#item-5']"));
            page.waitForURL("**" + first + "/actions?reply=5#item-5");
            hands.fill(page.getByLabel("Your reply"), "We ask each time.");
            hands.fill(page.getByLabel("Address of a session"), page.url().replaceFirst("/assessments.*", "/groups/" + group + "/sessions/3"));
            hands.enter(page.locator("#item-5 input[type=submit]"));
            page.waitForURL("**" + first + "/actions#item-5");
            assertThat(page.locator("#item-5 a[href='/groups/" + group + "/sessions/3']").count()).isEqualTo(1);

            tab.open(first + "/actions");
            hands.enter(page.locator("a[href='?action=new#new']"));
            page.waitForURL("**" + first + "/actions?action=new#new");
            choose(hands, page.getByLabel("For item"), "5");
            hands.fill(page.locator("#what"), "Invite somebody close to each person");
            choose(hands, page.getByLabel("Who"), "Mette");
            hands.fill(page.getByLabel("By when"), "06012020");
            hands.fill(page.locator("#shown"), "Half of the people have somebody with them");
            tab.mustBeSound("whole-action");
            hands.enter(page.locator("[id='adding:add']"));
            page.waitForSelector("#action-1");
            tab.mustBeSound("whole-actions");
            assertThat(tab.open("/").page().locator("a[href='" + first + "/actions#action-1']").innerText()).isEqualTo("Invite somebody close to each person");
            assertThat(hands.clicks()).isZero();
        }
        try (Tab tab = chromium.as(Account.ASSESSOR)) {
            Locator said = tab.open(first + "/actions").page().locator("#item-5");
            assertThat(said.innerText()).contains("We ask each time.").contains("/groups/" + group + "/sessions/3");
            assertThat(said.locator("a").count()).as("where the assessor no longer is let in, no link").isZero();
        }
    }

    /** The letters choose the entry that begins with them. */
    private static void choose(Hands hands, Locator list, String letters) {
        hands.tabTo(list);
        hands.type(letters);
        assertThat(list.evaluate("it => it.selectedOptions[0].text").toString()).startsWith(letters);
    }

    void next() {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = tab.open("/").page();
            Hands hands = new Hands(page);
            hands.skip();
            hands.enter(page.locator("main a[href='/groups/" + group + "/assess']").first());
            page.waitForURL("**/groups/" + group + "/assess");
            hands.tick(page.getByLabel("Karen Aagaard"));
            hands.enter(page.locator("[id='form:go']"));
            page.waitForURL("**" + next);
        }
        try (Tab tab = chromium.as(Account.ASSESSOR)) {
            Page page = tab.open(next).page();
            assertThat(page.locator("#carried").innerText()).contains("Invite somebody close to each person").contains("Overdue");
            assertThat(page.locator("#replied").innerText()).contains("We ask each time.");
            tab.mustBeSound("whole-next");
            Hands hands = new Hands(page);
            hands.enter(page.locator("main a[href='" + next + "/items/5']"));
            page.waitForURL("**" + next + "/items/5");
            assertThat(page.locator("main").innerText()).contains("Invite somebody close to each person").contains("We ask each time.");
            tab.mustBeSound("whole-next-item");
            assertThat(tab.open(SIGNED).page().locator("#change").innerText()).contains("What the records say");
            tab.mustBeSound("whole-change");
        }
    }
}
