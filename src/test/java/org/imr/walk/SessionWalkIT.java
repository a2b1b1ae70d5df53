package org.imr.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Hands;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.imr.testing.WalkGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The weekly session from Today to saved: how many clicks, how many keys, on a telephone, in Danish. */
@OnServer
class SessionWalkIT {

    private static final int PEOPLE = WalkGroup.PEOPLE;
    /** What a thumb needs, in pixels. */
    private static final double THUMB = 44;

    @Test
    @DisplayName("D2 with everyone present a session is saved by two clicks from Today, or by five keys")
    void allPresent(Http http, Chromium chromium) {
        WalkGroup group = WalkGroup.bring(http, "WA-1");
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open("/").page();
            tab.mustBeSound("walk-today");
            Hands hands = new Hands(page);
            hands.click(link(page, group));
            hands.click(page.locator("[data-save]"));

            assertThat(page.locator(".notice.success")).containsText("Saved");
            assertThat(hands.clicks()).isEqualTo(2);
            assertThat(page.locator(".presence input[value=PRESENT]:checked")).hasCount(PEOPLE);
        }
        WalkGroup other = WalkGroup.bring(http, "WA-2");
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open("/").page();
            Hands hands = new Hands(page);
            open(hands, page, other);
            int toTheLink = hands.keys();
            hands.press("Control+Enter");

            assertThat(page.locator(".notice.success")).containsText("Saved");
            assertThat(hands.keys() - toTheLink).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("D2 one absence costs one click more; the person stands on the call list, and is called by one click")
    void oneAbsent(Http http, Chromium chromium) {
        WalkGroup group = WalkGroup.bring(http, "WB");
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open("/").page();
            Hands hands = new Hands(page);
            hands.click(link(page, group));
            hands.click(page.locator(".presence [data-row='" + group.person(3) + "'] input[value=ABSENT]"));
            hands.click(page.locator("[data-save]"));

            assertThat(page.locator(".notice.success")).containsText("Saved");
            assertThat(hands.clicks()).isEqualTo(3);
            assertThat(page.locator(".presence input[value=ABSENT]:checked")).hasCount(1);
            tab.open("/");
            Locator call = page.locator("[id='calls'] li:has(a[href='/participants/" + group.person(3) + "'])");
            assertThat(call).hasCount(1);
            call.locator("input[type=submit]").click();
            assertThat(call).hasCount(0);
        }
    }

    @Test
    @DisplayName("D3 a full session for ten by keyboard alone: homework, goals and steps of each, techniques, a handout, new homework, a note")
    void byKeyboard(Http http, Chromium chromium) {
        WalkGroup group = WalkGroup.bring(http, "WC");
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Hands hands = new Hands(tab.open("/").page());
            typeAll(hands, tab.page(), group, "d");

            assertThat(tab.page().locator(".notice.success")).containsText("Saved");
            assertThat(hands.clicks()).isZero();
            assertThat(hands.keys()).as("keys for ten people").isLessThanOrEqualTo(160);
            mustBeWritten(tab.page());
            tab.mustBeSound("walk-session-full");
        }
    }

    @Test
    @DisplayName("D3 the same on a telephone, by thumb: everything is large enough, Save stays in reach")
    void byThumb(Http http, Chromium chromium) {
        WalkGroup group = WalkGroup.bring(http, "WD");
        try (Tab tab = chromium.onPhone(Account.FACILITATOR)) {
            Page page = tab.open("/").page();
            Hands hands = new Hands(page);
            hands.click(link(page, group));
            ready(page);
            tab.mustBeSound("walk-phone");
            for (Locator target : page.locator(".presence .seg li, .review .seg li, .steps a, .told .check, .goal-steps .check, .savebar .primary").all()) {
                BoundingBox box = target.boundingBox();
                assertThat(Math.min(box.width, box.height)).as(target.innerText()).isGreaterThanOrEqualTo(THUMB);
            }
            for (int n = 1; n <= PEOPLE; n++) {
                hands.click(page.locator(".review " + row(group, n) + " input[value=DONE]"));
            }
            for (int n = 1; n <= PEOPLE; n++) {
                Locator goals = page.locator(".people " + row(group, n));
                hands.click(goals.locator("summary"));
                hands.clickAndType(goals.locator("textarea"), "Walked on Sunday");
                hands.click(goals.locator(".goal-steps input").first());
            }
            hands.click(technique(page, 0));
            hands.click(technique(page, 1));
            hands.click(others(page));
            hands.click(handout(page));
            hands.click(handout(page).locator("xpath=..").locator("input").first());
            hands.clickAndType(page.locator("[id='session:all']"), "Read the sheet");
            hands.clickAndType(page.locator("[id='session:note']"), "We stopped at hope");
            BoundingBox save = page.locator("[data-save]").boundingBox();
            assertThat(save.y + save.height).as("Save is in view").isLessThanOrEqualTo(740);
            hands.click(page.locator("[data-save]"));

            assertThat(page.locator(".notice.success")).containsText("Saved");
            assertThat(hands.clicks()).as("two from Today, four for each person, seven for the rest").isEqualTo(2 + 4 * PEOPLE + 7);
            mustBeWritten(page);
        }
    }

    @Test
    @DisplayName("M1 D3 the same in Danish, by keyboard, with the letters of Danish")
    void inDanish(Http http, Chromium chromium) {
        WalkGroup group = WalkGroup.bring(http, "WE");
        try (Tab tab = chromium.as(Account.FACILITATOR, "da")) {
            Hands hands = new Hands(tab.open("/").page());
            // Lavet.
            typeAll(hands, tab.page(), group, "l");

            assertThat(tab.page().locator(".notice.success")).containsText("Gemt");
            assertThat(tab.page().locator("html")).hasAttribute("lang", "da");
            mustBeWritten(tab.page());
            tab.mustBeSound("walk-session-da");
        }
    }

    /** From Today to saved, without a mouse; {@code done} is the letter for homework that was done. */
    private static void typeAll(Hands hands, Page page, WalkGroup group, String done) {
        open(hands, page, group);
        // Welcome, last time, homework: everyone is here.
        hands.press("Alt+PageDown", 3);
        hands.press("Tab");
        for (int n = 1; n <= PEOPLE; n++) {
            hands.press(done);
            hands.press("ArrowDown", n < PEOPLE ? 1 : 0);
        }
        hands.press("Alt+PageDown");
        for (int n = 1; n <= PEOPLE; n++) {
            hands.press("Tab");
            hands.press("Enter");
            hands.press("Tab");
            hands.type("Walked on Sunday");
            hands.tabTo(page.locator(".people " + row(group, n) + " .goal-steps input").first());
            hands.press("Space");
        }
        // Agenda, new material.
        hands.press("Alt+PageDown", 2);
        hands.tabTo(others(page));
        hands.press("Enter");
        hands.tabTo(handout(page));
        hands.press("Enter");
        hands.press("Tab");
        hands.press("Space");
        for (int n = 0; n < 2; n++) {
            hands.tabTo(technique(page, n));
            hands.press("Space");
        }
        hands.press("Alt+PageDown");
        hands.press("Tab");
        hands.type("Read the sheet");
        hands.press("Alt+PageDown");
        hands.press("Tab");
        hands.type("We stopped at hope");
        hands.press("Control+Enter");
    }

    /** From the top of Today into the session, past the navigation. */
    private static void open(Hands hands, Page page, WalkGroup group) {
        hands.press("Tab");
        hands.press("Enter");
        hands.tabTo(link(page, group));
        hands.press("Enter");
        page.waitForURL("**" + group.session());
        ready(page);
    }

    private static void mustBeWritten(Page page) {
        page.reload();
        ready(page);
        assertThat(page.locator(".review input[value=DONE]:checked")).hasCount(PEOPLE);
        for (Locator said : page.locator(".people textarea").all()) {
            assertThat(said).hasValue("Walked on Sunday");
        }
        assertThat(page.locator(".goal-steps input:checked")).hasCount(PEOPLE);
        assertThat(page.locator(".told input:checked")).hasCount(2);
        assertThat(page.locator("[id='session:all']")).hasValue("Read the sheet");
        assertThat(page.locator("[id='session:note']")).hasValue("We stopped at hope");
    }

    private static void ready(Page page) {
        page.locator("form[data-draft-ready]").waitFor();
    }

    private static Locator link(Page page, WalkGroup group) {
        return page.locator(".queues a[href='" + group.session() + "']");
    }

    private static String row(WalkGroup group, int number) {
        return "[data-row='" + group.person(number) + "']";
    }

    private static Locator technique(Page page, int number) {
        return page.locator(".told input").nth(number);
    }

    /** The fold of the handouts that are not proposed. */
    private static Locator others(Page page) {
        return page.locator(".of-module:visible > div > details:not([data-row]) > summary").first();
    }

    private static Locator handout(Page page) {
        return page.locator(".of-module:visible > div > details:not([data-row]) > details > summary").first();
    }
}
