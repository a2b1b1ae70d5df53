package org.imr.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is typed about a session stays: closed browsers, lost sign-ins, two people at once. Only notes are touched here. */
@OnServer
class NothingLostIT {

    private static final String NOTE = "[id='session:note']";
    private static final String STATE = "[data-draft-state]";

    private static String session(int number) {
        return "/groups/" + Account.RUNNING + "/sessions/" + number;
    }

    private static Page open(Tab tab, int number) {
        Page page = tab.open(session(number)).page();
        page.locator("form[data-draft-ready]").waitFor();
        return page;
    }

    private static void save(Page page) {
        page.locator("[id='session:save']").click();
        assertThat(page.locator(".notice.success")).containsText("Saved");
    }

    private static void pause() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Locator kept(Page page) {
        return page.locator(STATE + ":has-text('Kept as a draft')");
    }

    @Test
    @DisplayName("D4 what is typed is on the server within two seconds, is offered after the browser was closed, and stands on Today")
    void closedBrowser(Chromium chromium) {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = open(tab, 3);
            page.locator(NOTE).fill("Half a thought");
            kept(page).waitFor(new Locator.WaitForOptions().setTimeout(2_000));
        }
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page today = tab.open("/").page();
            assertThat(today.locator("[id='drafts']")).containsText("session 3");
            Page page = open(tab, 3);
            assertThat(page.locator(NOTE)).hasValue("Half a thought");
            assertThat(page.locator("form .notice")).containsText("stands here again");
            tab.mustBeSound("draft-offered");
            save(page);

            assertThat(page.locator(NOTE)).hasValue("Half a thought");
            assertThat(tab.open("/").page().locator("[id='drafts']")).hasCount(0);
        }
    }

    @Test
    @DisplayName("D4 a sign-in that ends in the middle costs no word: the page says so, and goes on after signing in beside it")
    void signInExpires(Chromium chromium) {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = open(tab.forgive("/drafts"), 4);
            var cookies = page.context().cookies();
            page.locator(NOTE).fill("Before");
            kept(page).waitFor();
            page.context().clearCookies();
            page.locator(NOTE).fill("Before and after");
            assertThat(page.locator(STATE)).containsText("signed out");
            page.locator("[id='session:save']").click();
            assertThat(page.locator(NOTE)).hasValue("Before and after");

            // Signing in beside it gives the browser a cookie; a press of Save does the rest.
            page.context().addCookies(cookies.stream().map(one -> new com.microsoft.playwright.options.Cookie(one.name, one.value)
                .setDomain(one.domain).setPath(one.path)).toList());
            kept(page).waitFor();
            save(page);
            page.reload(new Page.ReloadOptions().setWaitUntil(com.microsoft.playwright.options.WaitUntilState.LOAD));
            assertThat(page.locator(NOTE)).hasValue("Before and after");
        }
    }

    @Test
    @DisplayName("D4 when the server has forgotten the page (signed out and in again, a restart), the first Save is enough, also where nothing was changed")
    void firstSaveIsEnough(Chromium chromium) {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = open(tab, 7);
            page.locator(NOTE).fill("Typed before");
            kept(page).waitFor();
            forget(page);
            save(page);
            assertThat(page.locator(NOTE)).hasValue("Typed before");
            open(tab, 7);
            assertThat(page.locator(".notice.success")).hasCount(0);
            forget(page);
            save(page);
            assertThat(tab.open("/").page().locator("[id='drafts']")).hasCount(0);
        }
    }

    @Test
    @DisplayName("D4 M5 when somebody else has changed a forgotten page meanwhile, it says that it is not saved yet, and Save has the focus")
    void lookedAtFirst(Chromium chromium) {
        try (Tab first = chromium.as(Account.SITE_COORDINATOR); Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = open(tab, 8);
            page.locator(NOTE).fill("Mine");
            kept(page).waitFor();
            Page theirs = open(first, 8);
            theirs.locator("[id='session:all']").fill("Theirs");
            save(theirs);
            forget(page);
            page.locator("[id='session:save']").click();
            assertThat(page.locator(STATE)).containsText("Not saved yet");
            assertThat(page.locator("[id='session:save']")).isFocused();
            assertThat(page.locator(NOTE)).hasValue("Mine");
            assertThat(page.locator("[id='session:all']")).hasValue("Theirs");
            tab.mustBeSound("forgotten-page");
            save(page);
            assertThat(page.locator(NOTE)).hasValue("Mine");
            assertThat(page.locator("[id='session:all']")).hasValue("Theirs");
        }
    }

    @Test
    @DisplayName("M5 a press that comes when the page has been forgotten, in a form without a draft, is not met with silence")
    void told(Chromium chromium) {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open("/groups/" + Account.RUNNING + "/roster").page();
            page.locator("a[href*='&since=']").first().click();
            page.locator("[id='leave:go']").waitFor();
            forget(page);
            page.locator("[id='leave:go']").click();
            assertThat(page.locator("#notices .notice")).containsText("was not done");
        }
    }

    /** The server's memory of the page is gone; the sign-in holds. */
    private static void forget(Page page) {
        page.context().clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    @Test
    @DisplayName("D4 of two people at one session the second sees both versions side by side, field by field, and chooses")
    void twoAtOnce(Chromium chromium) {
        try (Tab first = chromium.as(Account.SITE_COORDINATOR); Tab second = chromium.as(Account.FACILITATOR)) {
            Page mine = open(second, 5);
            Page theirs = open(first, 5);
            mine.locator(NOTE).fill("My version");
            mine.locator("[id='session:minutes']").fill("55");
            theirs.locator(NOTE).fill("Their version");
            theirs.locator("[id='session:all']").fill("Their homework");
            save(theirs);
            mine.locator("[id='session:save']").click();
            Locator both = mine.locator(".both");
            both.waitFor();

            assertThat(both).hasCount(1);
            assertThat(both).containsText("My version");
            assertThat(both).containsText("Their version");
            assertThat(mine.locator("[id='session:all']")).hasValue("Their homework");
            assertThat(mine.locator("[id='session:minutes']")).hasValue("55");
            second.mustBeSound("both-versions");
            // Nothing is saved before the choice is made.
            mine.locator("[id='session:save']").click();
            assertThat(mine.locator(".both button").first()).isFocused();
            mine.locator(".both button").nth(1).click();
            assertThat(mine.locator(NOTE)).hasValue("Their version");
            save(mine);
            assertThat(mine.locator("[id='session:minutes']")).hasValue("55");
            assertThat(mine.locator("[id='session:all']")).hasValue("Their homework");
        }
    }

    @Test
    @DisplayName("D4 pressing twice, going back and a slow network do no harm")
    void twiceBackAndSlow(Chromium chromium) {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = open(tab, 6);
            page.route("**/drafts", route -> {
                pause();
                route.resume();
            });
            page.locator(NOTE).fill("Typed on a slow line");
            page.locator("[id='session:save']").dblclick();
            assertThat(page.locator(".notice.success")).hasCount(1);
            page.waitForLoadState(LoadState.LOAD);
            page.goBack();
            page.locator("form[data-draft-ready]").waitFor();
            assertThat(page.locator(NOTE)).hasValue("Typed on a slow line");
            page.locator(NOTE).fill("And once more");
            save(page);
            assertThat(page.locator(".notice.error").count()).isZero();
        }
    }
}
