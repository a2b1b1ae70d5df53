package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A coordinator before a meeting: narrows the programme, opens a cell of the heat map, takes the flow along. */
@OnServer
class OverviewWalkIT {

    @Test
    @DisplayName("I1 I2 I4 I7 I8 what the list is narrowed to stands in the address, a period too, a cell leads to its item, published figures stand beside ours, a picture is saved as image and as data")
    void overview(Chromium chromium) throws IOException {
        try (Tab tab = chromium.as(Account.COORDINATOR)) {
            tab.open("/programme");
            Page page = tab.page();
            page.getByLabel("State").selectOption("completed");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
            page.waitForURL("**/programme?*state=completed*");
            assertThat(page.locator("tbody tr").count()).isGreaterThan(0);
            assertThat(page.locator("tbody .badge.now").count()).isZero();
            tab.mustBeSound("walk-overview");

            page.getByLabel("State").selectOption("");
            page.getByLabel("First day").fill(LocalDate.now().minusMonths(1).toString());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
            page.waitForURL("**/programme?*from=*");
            assertThat(page.locator("main").innerText()).contains(": groups that ran on at least one of these days").contains("Frederiksberg, hold 5").doesNotContain("Frederiksberg, hold 1");
            Download table = page.waitForDownload(() -> page.getByText("Save as data (CSV)").click());
            assertThat(Files.readString(table.path())).contains("FRB-5").doesNotContain("FRB-1,");
            page.locator("select[name=site]").selectOption("FRB");
            page.getByLabel("First day").fill(LocalDate.now().toString());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
            page.waitForURL("**/programme?*site=FRB*");
            assertThat(page.locator("main table").innerText()).as("assessed, but not today").contains("None in the period").doesNotContain("None signed yet");
            assertThat(page.locator("main").innerText()).contains("with a period chosen: in those held in it");
            page.locator("main nav a[href^='/programme/items']").click();
            page.waitForURL("**/programme/items?site=FRB&from=*");
            assertThat(page.locator("select[name=site]").inputValue()).as("the site is kept").isEqualTo("FRB");

            tab.open("/programme?from=soon");
            assertThat(page.locator("main .notice").innerText()).contains("a day that does not exist");
            assertThat(page.locator("#files a").first().getAttribute("href")).as("a file of what is shown").doesNotContain("from=");
            tab.open("/programme/items?from=2026-02-01&to=2026-01-01");
            assertThat(page.locator("main .notice").first().innerText()).contains("lies after the last one");

            tab.open("/programme/items");
            tab.mustBeSound("walk-overview-items");
            page.locator("figure canvas").first().waitFor();
            assertThat(page.locator("td[data-odd]").count()).as("the misprint is marked").isEqualTo(1);
            page.locator(".heat td a").first().click();
            page.waitForURL("**/assessments/*#item-1");
            assertThat(page.locator("#item-1").innerText()).contains("1. ");

            tab.open("/programme/flow");
            page.locator("figure canvas").waitFor();
            tab.mustBeSound("walk-overview-flow");
            Download image = page.waitForDownload(() -> page.getByText("Save as image").click());
            assertThat(Files.readAllBytes(image.path())).startsWith(0x89, 'P', 'N', 'G');
            Download data = page.waitForDownload(() -> page.getByText("Save as data (CSV)").first().click());
            assertThat(Files.readString(data.path())).contains("\"Enrolled\"").contains("\"100.0\"");
            tab.open("/programme/trends?item=5");
            page.locator("figure canvas").waitFor();
            tab.mustBeSound("walk-overview-trends");
            assertThat(page.locator("tfoot td[data-value='3.3']").count()).isPositive();

            // What stands in a picture is heard where it is written.
            page.addInitScript("window.written = []; const write = CanvasRenderingContext2D.prototype.fillText;"
                + "CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) { window.written.push(text); return write.call(this, text, ...rest); };");
            tab.open("/programme/agreement");
            page.locator("figure canvas").first().waitFor();
            page.waitForFunction("written.includes('Too few')");
            tab.mustBeSound("walk-overview-agreement");
            assertThat(page.locator("figure td").first().isVisible()).isFalse();
            page.locator("details.behind summary").first().press("Enter");
            page.locator("figure td").first().waitFor();
            page.getByLabel("Site").selectOption("FRB");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
            page.waitForURL("**/programme/agreement?*site=FRB*");

            tab.open("/programme/live");
            tab.mustBeSound("walk-overview-live");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Frederiksberg, hold 5")).click();
            page.waitForURL("**/groups/FRB-5/fidelity");
        }
    }

    @Test
    @DisplayName("H6 I7 a table of a page saved as data in Danish has numbers with a point, shares named by their column, and no dashes")
    void dataInDanish(Chromium chromium) throws IOException {
        try (Tab tab = chromium.as(Account.COORDINATOR, "da")) {
            Page page = tab.open("/programme/items").page();
            page.locator("figure canvas").first().waitFor();
            String items = saved(page, 0);
            assertThat(items).contains("\"Gennemsnit\"").containsPattern("\"\\d+\",\"4\\.\\d{3}\",\"0\\.\\d\\d\",\"\\d\\.00\"").doesNotContainPattern("\\d,\\d").doesNotContain("\"–\"");
            tab.open("/programme/flow");
            page.locator("figure canvas").first().waitFor();
            assertThat(saved(page, 0)).contains("\"Af de tilmeldte (%)\"").contains("\"100.0\"");
            assertThat(saved(page, 1)).contains("\"Gennemført: Af de tilmeldte / Af dem, der begyndte\"").containsPattern("\"\\d+\",\"\\d+ % / \\d+ %\"");
        }
    }

    private static String saved(Page page, int figure) throws IOException {
        return Files.readString(page.waitForDownload(() -> page.getByText("Gem som data (CSV)").nth(figure).click()).path());
    }
}
