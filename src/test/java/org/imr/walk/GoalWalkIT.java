package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.imr.testing.WalkGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was written about a goal is put right, on a telephone. */
@OnServer
class GoalWalkIT {

    @Test
    @DisplayName("E1 E2 a step and a follow-up are put right; the words before stand in the change history")
    void putRight(Chromium chromium, Http http) {
        String person = "/participants/" + WalkGroup.bring(http, "WG").person(1);
        try (Tab tab = chromium.onPhone(Account.FACILITATOR)) {
            Page page = tab.open(person + "?edit=steps&goal=1").page();
            page.locator("a[href$='edit=step&goal=1&step=2']").click();
            page.waitForURL("**edit=step&**");
            page.locator("[id='wording:text']").fill("Walk to the bridge");
            tab.mustBeSound("walk-goal-step");
            save(page, "wording:step");
            assertThat(page.locator(".steps").first().innerText()).contains("Walk to the bridge").doesNotContain("lake");

            tab.open(person + "?edit=steps&goal=1");
            page.locator("[id='seen:note']").fill("Walked to the brigde");
            save(page, "seen:go");
            page.locator("a[href*='edit=follow-up&goal=1']").click();
            page.waitForURL("**edit=follow-up&**");
            page.locator("[id='wording:text']").fill("Walked to the bridge");
            save(page, "wording:seen");
            assertThat(page.locator("main").innerText()).contains("Walked to the bridge").doesNotContain("brigde");

            tab.open(person + "/history");
            assertThat(page.locator("main").innerText()).contains("Walk to the lake", "Walk to the bridge", "Walked to the brigde");
        }
    }

    private static void save(Page page, String button) {
        page.locator("[id='" + button + "']").click();
        page.locator(".notice.success").waitFor();
    }
}
