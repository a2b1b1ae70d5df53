package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Hands;
import org.imr.testing.Http;
import org.imr.testing.LiveGroup;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a mid-way assessment of ten items costs, from the coordinator's Today to the signature: pages loaded, clicks, keys. The letters
 * of the password are not counted; reasons are those of the records, taken in by one key, so nothing is typed besides.
 */
@OnServer
class StepsIT {

    private static final int ITEMS = 10;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"suggestions seen, SA, false, 17, 5, 32", "rated first, SB, true, 28, 6, 42"})
    @DisplayName("G5 pages, clicks and keys of a mid-way assessment, from opening to signature")
    void steps(String way, String group, boolean first, int pages, int clicks, int keys, Http http, Chromium chromium) throws IOException {
        LiveGroup.bring(http, group);
        Count count = open(chromium, group).and(rate(chromium, group, first));
        Path figures = Path.of("target/assessment-steps.txt");
        Files.writeString(figures, way + ": " + count.pages + " pages, " + count.clicks + " clicks, " + count.keys + " keys\n",
            StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(count.pages).as("pages").isLessThanOrEqualTo(pages);
        assertThat(count.clicks).as("clicks").isLessThanOrEqualTo(clicks);
        assertThat(count.keys).as("keys").isLessThanOrEqualTo(keys);
    }

    private record Count(int pages, int clicks, int keys) {

        private Count and(Count more) {
            return new Count(pages + more.pages, clicks + more.clicks, keys + more.keys);
        }
    }

    /** A tab whose pages are counted, each when it has been loaded. */
    private static final class Counted {

        private final Page page;
        private final Hands hands;
        private int pages;

        private Counted(Page page) {
            this.page = page;
            hands = new Hands(page);
            page.onLoad(loaded -> pages++);
        }

        private Count count() {
            return new Count(pages, hands.clicks(), hands.keys());
        }
    }

    private static Count open(Chromium chromium, String group) {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            Counted counted = new Counted(tab.page());
            Page page = tab.open("/").page();
            counted.hands.click(page.locator("main a[href='/groups/" + group + "/assess']").first());
            page.waitForURL("**/groups/" + group + "/assess");
            counted.hands.click(page.getByLabel("Karen Aagaard"));
            counted.hands.click(page.locator("[id='form:go']"));
            page.waitForURL("**/assessments/" + group + "-1");
            return counted.count();
        }
    }

    private static Count rate(Chromium chromium, String group, boolean first) {
        String assessment = "/assessments/" + group + "-1";
        try (Tab tab = chromium.as(Account.ASSESSOR)) {
            Counted counted = new Counted(tab.page());
            Page page = tab.open("/").page();
            Hands hands = counted.hands;
            hands.click(page.locator("main a[href='" + assessment + "']"));
            page.waitForURL("**" + assessment);
            hands.click(page.locator("main a.primary").first());
            page.waitForURL("**" + assessment + "/items/1#rating");
            if (first) {
                hands.click(page.locator("[id='form:first']"));
                page.locator("[id='form:show']").waitFor();
            }
            for (int item = 1; item <= ITEMS; item++) {
                page.waitForURL("**" + assessment + "/items/" + item + (item == 1 ? "#rating" : ""));
                hands.press("4");
                if (first) {
                    hands.press("s");
                    page.locator("[id='form:take']").waitFor();
                    // The keys are there once the script has put focus back on the scale.
                    page.locator("fieldset.rating input:focus").waitFor();
                }
                hands.press("t");
                assertThat(page.locator("[id='form:rationale']").inputValue()).startsWith("Records: ");
                hands.press("n");
            }
            page.waitForURL("**" + assessment + "#next");
            hands.press("Tab");
            hands.type(Account.ASSESSOR.password());
            hands.press("Enter");
            page.locator(".notice.success").waitFor();
            assertThat(page.locator("main").innerText()).contains("Signed");
            return counted.count();
        }
    }
}
