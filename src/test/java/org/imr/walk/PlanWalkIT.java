package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A group is set up for a short stay, and its module plan is moved, dragged and laid anew. */
@OnServer
class PlanWalkIT {

    private static final String FACTS = "Practical facts about mental illness";
    private static final String STRESS = "Coping with stress";
    private static final String MODEL = "The stress-vulnerability model";
    private static final String MEDICATION = "Using medications effectively";

    @Test
    @DisplayName("C4 a short-stay group is founded with its four modules and the sessions they propose; later it goes through the whole")
    void shortStay(Chromium chromium) {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = found(tab, "Short stay", "Closed group: people start together");
            tab.open(tab.address() + "/plan");
            assertThat(blocks(page)).containsExactly(FACTS, MODEL, STRESS, MEDICATION);
            assertThat(page.locator(".course .cells span").count()).as("sessions").isEqualTo(12);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lay the plan anew")).click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Whole programme")).click();
            tab.mustBeSound("walk-plan-anew");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use this plan")).click();

            assertThat(page.locator(".notice.success").innerText()).contains("laid anew");
            assertThat(blocks(page)).hasSize(11).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("C3 a module moves by keyboard and by drag, gets a session more, and is found so again")
    void arrange(Chromium chromium) {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Page page = found(tab, "To arrange", "Closed group: people start together");
            tab.open(tab.address() + "/plan");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Later: " + FACTS)).focus();
            page.keyboard().press("Enter");
            saved(page, List.of(MODEL, FACTS, STRESS, MEDICATION));
            assertThat(page.evaluate("() => document.activeElement.getAttribute('aria-label')")).isEqualTo("Later: " + FACTS);
            page.keyboard().press("Enter");
            saved(page, List.of(MODEL, STRESS, FACTS, MEDICATION));

            drag(page, 3, 0);
            saved(page, List.of(MEDICATION, MODEL, STRESS, FACTS));
            int before = page.locator("[data-block='0'] .cells span").count();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("One more: " + MEDICATION)).click();
            page.locator("[data-block='0'] .cells span").nth(before).waitFor();

            page.reload();
            assertThat(blocks(page)).containsExactly(MEDICATION, MODEL, STRESS, FACTS);
            assertThat(page.locator("[data-block='0'] .cells span").count()).isEqualTo(before + 1);
            assertThat(page.locator(".course .cells span").count()).isEqualTo(12);
            tab.mustBeSound("walk-plan-arranged");
        }
    }

    @Test
    @DisplayName("C3 in an open group the modules go round, and its plan shows who has received which; on a telephone too")
    void openGroup(Chromium chromium) {
        try (Tab tab = chromium.onPhone(Account.SITE_COORDINATOR)) {
            Page page = found(tab, "The ward", "Open group: people come and go");
            tab.open(tab.address() + "/plan");

            assertThat(blocks(page)).containsExactly(FACTS, MODEL, STRESS, MEDICATION);
            assertThat(page.locator("main").innerText()).contains("Modules received").contains("As soon as somebody was there");
            tab.mustBeSound("walk-plan-open");
        }
    }

    private static Page found(Tab tab, String name, String format) {
        Page page = tab.open("/groups/new").page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Revised edition")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Short stay")).click();
        assertThat(page.locator("[id='form:sessions']").inputValue()).isEqualTo("12");
        page.locator("[id='form:name']").fill(name);
        page.getByLabel(format).check();
        page.locator("[id='form:go']").click();
        assertThat(page.locator(".notice.success").innerText()).contains(name);
        return page;
    }

    private static List<String> blocks(Page page) {
        return page.locator("[data-block] b").allInnerTexts();
    }

    /** Waits until the plan is as expected and says that it is saved. */
    private static void saved(Page page, List<String> expected) {
        page.waitForFunction("titles => [...document.querySelectorAll('[data-block] b')].map(b => b.textContent).join() === titles", String.join(",", expected));
        assertThat(page.locator("#course [role=status]").innerText()).isEqualTo("Saved.");
    }

    private static void drag(Page page, int from, int to) {
        Locator grip = page.locator("[data-block='" + from + "'] .grip");
        grip.scrollIntoViewIfNeeded();
        BoundingBox start = grip.boundingBox();
        BoundingBox end = page.locator("[data-block='" + to + "']").boundingBox();
        page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
        page.mouse().down();
        page.mouse().move(end.x + 8, end.y + 2, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
    }
}
