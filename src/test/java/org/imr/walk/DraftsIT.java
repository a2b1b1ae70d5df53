package org.imr.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.imr.testing.WalkGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The other long forms keep what is typed as the session does. */
@OnServer
class DraftsIT {

    private static final String TYPED = "Half a thought";
    private static final Locator.WaitForOptions ATTACHED = new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    @ParameterizedTest
    @CsvSource({"/participants/WF-1?edit=goal, new:words, FACILITATOR", "/participants/WF-1, contact:note, FACILITATOR",
        "/participants/WF-1?edit=steps&goal=1, seen:note, FACILITATOR", "/participants/WF-1?edit=person, about:name, FACILITATOR",
        "/participants/WF-1?edit=consent, consent:extent, FACILITATOR", "/groups/WF/plan?edit=facts, facts:place, FACILITATOR",
        "/groups/WF/roster?edit=new, new:name, FACILITATOR", "/groups/new, form:name, SITE_COORDINATOR",
        "/admin/sites/new, form:name, ADMINISTRATOR", "/admin/staff/new, form:name, ADMINISTRATOR",
        "/assessments/WF-1/items/1, form:rationale, ASSESSOR", "/assessments/WF-2/consensus, reason1, ASSESSOR",
        "/library/own/new, own:title, SITE_COORDINATOR", "/groups/WF?edit=end, end:reason, FACILITATOR",
        "/admin/sites/FRB/holidays, form:text, SITE_COORDINATOR", "/participants/WF-1?edit=goal&goal=1, reword:words, FACILITATOR",
        "/participants/WF-1?edit=step&goal=1&step=2, wording:text, FACILITATOR"})
    @DisplayName("D4 what is typed in a long form and not saved stands there again, until it is dropped")
    void kept(String address, String field, Account account, Http http, Chromium chromium) {
        WalkGroup.bring(http, "WF").assess(http);
        try (Tab tab = chromium.as(account)) {
            Locator typed = open(tab, address, field);
            typed.fill(TYPED);
            form(typed).locator("[data-draft-state]:has-text('Kept as a draft')").waitFor();
        }
        try (Tab tab = chromium.as(account)) {
            Locator typed = open(tab, address, field);
            assertThat(typed).hasValue(TYPED);
            tab.page().waitForNavigation(() -> form(typed).locator(".notice button").click());
            form(typed).and(tab.page().locator("[data-draft-ready]")).waitFor(ATTACHED);
            assertThat(typed).not().hasValue(TYPED);
        }
    }

    @Test
    @DisplayName("D4 when what was sent was saved and only the answer got lost, nothing is pressed a second time")
    void answerLost(Http http, Chromium chromium) {
        String address = "/participants/" + WalkGroup.bring(http, "WF").person(2);
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Locator note = open(tab, address, "contact:note");
            note.fill(TYPED);
            form(note).locator("[data-draft-state]:has-text('Kept as a draft')").waitFor();
            tab.page().evaluate("address => fetch('/drafts?' + new URLSearchParams({ address }), { method: 'DELETE' })", address + "#contact");
            pressForgotten(note);
            assertThat(tab.page().locator("table:has-text('" + TYPED + "')")).hasCount(0);
            assertThat(tab.page().locator(".notice.success")).hasCount(0);
        }
    }

    @Test
    @DisplayName("D4 what nobody types may have changed too: with another version of the record a forgotten page is looked at first")
    void otherVersion(Http http, Chromium chromium) {
        String address = "/participants/" + WalkGroup.bring(http, "WF").person(2) + "?edit=consent";
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Locator extent = open(tab, address, "consent:extent");
            extent.fill(TYPED);
            form(extent).locator("[data-draft-state]:has-text('Kept as a draft')").waitFor();
            tab.page().evaluate("document.getElementById('consent:version').value = 999");
            pressForgotten(extent);
            assertThat(extent).hasValue(TYPED);
            tab.page().waitForNavigation(() -> form(extent).locator(".notice button").click());
        }
    }

    /** Presses after the server has lost its memory of the page; the sign-in holds. What was typed is not saved. */
    private static void pressForgotten(Locator typed) {
        typed.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        form(typed).locator("[type=submit]").click();
        assertThat(form(typed).locator("[data-draft-state]")).containsText("Not saved yet");
    }

    private static Locator open(Tab tab, String address, String field) {
        Page page = tab.open(address).page();
        Locator typed = page.locator("[id='" + field + "']");
        form(typed).and(page.locator("[data-draft-ready]")).waitFor(ATTACHED);
        page.evaluate("id => { for (let at = document.getElementById(id).closest('details'); at; at = at.parentElement.closest('details')) at.open = true; }",
            field);
        return typed;
    }

    private static Locator form(Locator field) {
        return field.locator("xpath=ancestor::form");
    }
}
