package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Hands;
import org.imr.testing.Http;
import org.imr.testing.LiveGroup;
import org.imr.testing.Newcomer;
import org.imr.testing.OnServer;
import org.imr.testing.Server;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A whole assessment as its people do it, by keys alone: planned, rated by two, agreed, signed, reported, answered, and seen by the next. */
@OnServer
class WholeAssessmentIT {

    private static final String GROUP = "WK";
    private static final String FIRST = "/assessments/WK-1";
    private static final String RATIONALE = "[id='form:rationale']";
    private static final String STATE = "[data-draft-state]";
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("MMddyyyy");

    private LiveGroup group;
    private Newcomer inga;
    private Chromium chromium;

    @Test
    @DisplayName("G1 G2 G4 G5 G6 G8 G9 G10 G11 M2 D4 an assessment from due to action and on to the next one, by keys alone, with a sign-in that ends in item 7")
    void whole(Server server, Http http, Chromium browser) {
        chromium = browser;
        group = LiveGroup.bring(http, GROUP);
        inga = Newcomer.assessor(server, "inga.walk@example.org", "Inga Walk", "GLA");
        plan();
        rateAsKaren();
        rateAsInga();
        agreeAndSign();
        FollowedUp after = new FollowedUp(chromium, GROUP);
        after.report();
        after.reply();
        after.next();
    }

    private void plan() {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = tab.open("/").page();
            Hands hands = new Hands(page);
            hands.skip();
            hands.enter(page.locator("main a[href='/groups/" + GROUP + "/assess']").first());
            page.waitForURL("**/groups/" + GROUP + "/assess");
            assertThat(page.locator("main").innerText()).contains("Karen Aagaard").doesNotContain("Mette Holm");
            tab.mustBeSound("whole-assign");
            Locator cutOff = page.locator("[id='form:cutOff']");
            hands.fill(cutOff, group.lastHeld().format(AS_TYPED));
            assertThat(cutOff.inputValue()).isEqualTo(group.lastHeld().toString());
            hands.tick(page.getByLabel("Karen Aagaard"));
            hands.tick(page.getByLabel(inga.name()));
            hands.enter(page.locator("[id='form:go']"));
            page.waitForURL("**" + FIRST);
            hands.fill(page.getByLabel("Day of the visit"), "03022020");
            hands.enter(page.locator("[id='visiting:plan']"));
            page.waitForURL("**" + FIRST + "#review");
            assertThat(page.locator("#review").innerText()).contains("30 Mar 2020").contains("6 Apr 2020").contains("13 Apr 2020").contains("Overdue");
            tab.mustBeSound("whole-timetable");
            assertThat(tab.open(FIRST + "/report").page().locator("main").innerText()).contains("written when the assessment is signed");
            assertThat(tab.open(FIRST + "/kit").page().locator("main").innerText()).contains("Questions by source").contains("Goals");
            tab.mustBeSound("whole-kit");
            tab.open(FIRST + "/consensus", 404);
            assertThat(hands.clicks()).isZero();
        }
    }

    private void rateAsKaren() {
        try (Tab tab = chromium.as(Account.ASSESSOR)) {
            Page page = tab.open("/").page();
            Hands hands = new Hands(page);
            begin(hands, page);
            tab.mustBeSound("whole-item");
            for (int item = 1; item <= 10; item++) {
                rate(hands, page, item, item == 10 ? "5" : "4");
            }
            handIn(hands, page);
            tab.open(FIRST + "/consensus", 404);
            assertThat(hands.clicks()).isZero();
        }
    }

    /** By her own sign-in, which ends while she writes about item 7: signed out in another tab. */
    private void rateAsInga() {
        try (Tab tab = chromium.as(Account.NOBODY)) {
            Page page = tab.forgive("/drafts").open("/sign-in").page();
            Hands hands = new Hands(page);
            signIn(hands, page);
            begin(hands, page);
            for (int item = 1; item <= 6; item++) {
                rate(hands, page, item, item == 1 ? "3" : "4");
            }
            page.waitForURL("**" + FIRST + "/items/7");
            hands.press("4");
            hands.fill(page.locator(RATIONALE), "Four of them told it");
            page.locator(STATE + ":has-text('Kept as a draft')").waitFor();
            signOutBeside(page);
            hands.type(", and the notes say so");
            page.locator(STATE + ":has-text('signed out')").waitFor();
            hands.tabTo(page.locator(STATE + " a"));
            Page door = page.context().waitForPage(() -> hands.press("Enter"));
            signIn(new Hands(door), door);
            door.close();
            page.bringToFront();
            page.locator(STATE + ":has-text('Kept as a draft')").waitFor();
            // The server has forgotten the page with the sign-in; the first press saves all the same.
            hands.enter(page.locator("[id='form:stay']"));
            page.locator(".notice.success").waitFor();
            page.locator("form[data-draft-ready]").waitFor();
            assertThat(page.locator(RATIONALE).inputValue()).isEqualTo("Four of them told it, and the notes say so");
            hands.tabTo(page.locator("fieldset.rating input:checked"));
            assertThat(page.locator("fieldset.rating input:checked").inputValue()).isEqualTo("4");
            hands.press("n");
            for (int item = 8; item <= 10; item++) {
                rate(hands, page, item, item == 10 ? "3" : "4");
            }
            assertThat(page.locator("#item-7").innerText()).contains("Four of them told it, and the notes say so");
            handIn(hands, page);
            assertThat(hands.clicks()).isZero();

            agree(hands, page, tab);
            sign(hands, page, Newcomer.PASSWORD);
            assertThat(page.locator("main").innerText()).contains("Inga Walk").doesNotContain("Digest");
        }
    }

    private void signIn(Hands hands, Page page) {
        page.locator("[id='form:email']:focus").waitFor();
        hands.type(inga.email());
        hands.press("Tab");
        hands.type(Newcomer.PASSWORD);
        hands.press("Enter");
        page.waitForURL("**/");
    }

    private static void signOutBeside(Page page) {
        Page other = page.context().newPage();
        other.navigate(page.url().replaceFirst("/assessments.*", "/profile"));
        new Hands(other).enter(other.locator("nav form[action$='/sign-out'] button:visible"));
        other.waitForURL("**/sign-in*");
        other.close();
    }

    private static void begin(Hands hands, Page page) {
        hands.skip();
        hands.enter(page.locator("main a[href='" + FIRST + "']"));
        page.waitForURL("**" + FIRST);
        hands.skip();
        hands.enter(page.locator("main a.primary").first());
    }

    private static void rate(Hands hands, Page page, int item, String rating) {
        page.waitForURL("**" + FIRST + "/items/" + item + (item == 1 ? "#rating" : ""));
        hands.press(rating);
        assertThat(page.locator("fieldset.rating input:checked").inputValue()).isEqualTo(rating);
        hands.press("t");
        assertThat(page.locator(RATIONALE).inputValue()).isNotBlank();
        hands.press("n");
        page.waitForURL("**" + FIRST + (item == 10 ? "#next" : "/items/" + (item + 1)));
    }

    private static void handIn(Hands hands, Page page) {
        hands.enter(page.locator("[id='submitting:submit']"));
        page.waitForURL("**" + FIRST);
        page.locator(".notice.success").waitFor();
    }

    /** Both have handed in: agreed items by one key, differences one by one, a third value only with a reason; the originals stay. */
    private static void agree(Hands hands, Page page, Tab tab) {
        hands.skip();
        hands.enter(page.locator("main a.primary").first());
        page.waitForURL("**" + FIRST + "/consensus");
        assertThat(page.locator("main .figures").innerText()).contains("80%").contains("8 of 10 items");
        tab.mustBeSound("whole-consensus");
        hands.enter(page.locator("[id='taking:take']"));
        page.locator(".notice.success:has-text('taken')").waitFor();
        settle(hands, page, 1, "4");
        page.locator("#item-1 .badge.done").waitFor();
        settle(hands, page, 10, "4");
        page.locator(".notice.error").waitFor();
        hands.fill(page.locator("#reason10"), "We had counted different sessions; together we count more.");
        hands.enter(page.locator("#item-10 input[type=submit]"));
        page.locator(".notice.success:has-text('Every item is settled')").waitFor();
        assertThat(page.locator("#item-10").innerText()).contains("Karen Aagaard: 5").contains("Inga Walk: 3").contains("4");
        hands.enter(page.locator(".notice.success a"));
        page.waitForURL("**" + FIRST);
        assertThat(hands.clicks()).isZero();
    }

    private static void settle(Hands hands, Page page, int item, String rating) {
        hands.tabTo(page.locator("#item-" + item + " input[type=radio]").first());
        hands.press(rating);
        hands.enter(page.locator("#item-" + item + " input[type=submit]"));
    }

    private static void sign(Hands hands, Page page, String password) {
        hands.fill(page.locator("[id='signing:password']"), password);
        hands.press("Enter");
        page.locator(".notice.success").waitFor();
    }

    private void agreeAndSign() {
        try (Tab tab = chromium.as(Account.ASSESSOR)) {
            Page page = tab.open("/").page();
            Hands hands = new Hands(page);
            hands.skip();
            hands.enter(page.locator("main a[href='" + FIRST + "']"));
            page.waitForURL("**" + FIRST);
            sign(hands, page, Account.ASSESSOR.password());
            assertThat(page.locator("main").innerText()).contains("Signed").contains("4.0");
            tab.mustBeSound("whole-signed");
            tab.open(FIRST + "/dossier", 404);
            assertThat(hands.clicks()).isZero();
        }
    }
}
