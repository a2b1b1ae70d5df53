package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Papers, each one click from where it is needed, and who changed what. */
@OnServer
class PaperIT {

    private static final String PERSON = "/participants/P-102";
    /** Another group, that no other test looks into. */
    private static final String PAST = "GLA-2";
    private static final String SESSION = "/groups/" + Account.RUNNING + "/sessions/17";

    @Test
    @DisplayName("E3 D8 the person's own sheet is one click from their page and one A4 in their language, without code, number or the product's name")
    void ownSheet(Chromium chromium) throws IOException {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open(PERSON).page();
            String name = page.locator("h1").innerText();
            click(page, "Own sheet to take home");
            tab.mustBeSound("own-sheet");
            assertThat(page.locator("article").getAttribute("lang")).isEqualTo("da");
            PDDocument pdf = print(page);
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf)).contains(name, "Mit mål", "Frederiksberg").doesNotContain("P-102", "IMR Manager", "%");
        }
    }

    @Test
    @DisplayName("D8 roll, plan and blank form are one click from the session; the roll is one page with everyone's preferred name")
    void sessionPapers(Chromium chromium) throws IOException {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open(SESSION).page();
            click(page, "Roll");
            assertThat(print(page).getNumberOfPages()).isEqualTo(1);
            assertThat(page.locator("table.boxes tbody tr").count()).isGreaterThan(5);
            String first = page.locator("table.boxes tbody th").first().innerText().split(" ")[0];
            click(tab.open(SESSION).page(), "Session plan");
            assertThat(text(print(page))).contains("Questions to open with", "Ideas for homework").doesNotContain("IMR Manager");
            click(tab.open(SESSION).page(), "Blank form");
            assertThat(text(print(page))).contains(first, "Techniques", "Minutes");
        }
    }

    @Test
    @DisplayName("D8 a transfer sheet asks first; it is made when the person agrees, and the agreement stands in their history")
    void transfer(Chromium chromium) {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open("/participants/P-104").page();
            click(page, "Transfer sheet");
            assertThat(page.locator("article").count()).isZero();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the sheet")).click();
            assertThat(page.locator(".notice.warning").innerText()).contains("Ask first");
            page.locator("[id='agree:agreed']").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the sheet")).click();
            assertThat(page.locator("article").innerText()).contains("P-104");
            tab.mustBeSound("transfer");
            click(tab.open("/participants/P-104").page(), "Change history");
            assertThat(page.locator("main").innerText()).contains("Agreed that a transfer sheet is passed on", "Mette Holm");
        }
    }

    @Test
    @DisplayName("D10 past days are pasted in, marked by keyboard alone and saved at one go; what is typed before that is kept as a draft")
    void backEntry(Chromium chromium) {
        try (Tab tab = chromium.as(Account.COORDINATOR)) {
            Page page = tab.open("/groups/" + PAST + "/back-entry").page();
            LocalDate day = LocalDate.parse((String) page.evaluate("code => fetch('/api/v1/groups/' + code).then(answer => answer.json()).then(group => group.start)",
                PAST)).plusDays(1);
            page.locator("#days").fill(day + "\nsoon");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add as columns")).click();
            assertThat(page.locator(".notice.warning").innerText()).contains("soon");
            page.locator("[name='held-" + day + "']").check();
            page.locator("[name^='mark-" + day + "-']").first().focus();
            for (String key : "pael".split("")) {
                page.keyboard().press(key);
            }
            assertThat(page.locator("[name^='mark-" + day + "-']").evaluateAll("marks => marks.slice(0, 4).map(one => one.value).join()"))
                .isEqualTo("present,absent,excused,late");
            page.locator("[data-draft-state]:not(:empty)").waitFor();
            tab.mustBeSound("back-entry");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save all of it")).click();
            assertThat(page.locator(".notice.success").innerText()).contains("One session is recorded");
        }
    }

    private static void click(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
    }

    private static PDDocument print(Page page) throws IOException {
        return Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}
