package org.imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.imr.curriculum.Curriculum;
import org.imr.curriculum.Handout;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Handouts on paper, as the browser prints them. The PDFs stay in `target/print`, to be looked at. */
@OnServer
class PrintIT {

    /** Where a sheet does not say how many. */
    private static final int MOST = 3;
    private static final Path PRINTS = Path.of("target/print");

    @Test
    @DisplayName("A2 every handout prints in each of its languages on as many A4 pages as it says")
    void pages(Chromium chromium) throws IOException {
        Files.createDirectories(PRINTS);
        List<String> faults = new ArrayList<>();
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            for (Handout handout : shipped().values()) {
                for (String language : handout.languages()) {
                    tab.open("/library/handouts/" + handout.code() + "?language=" + language);
                    int pages = print(tab, handout.code() + "." + language).getNumberOfPages();
                    if (saysPages(handout) ? pages != handout.pages() : pages > MOST) {
                        faults.add(handout.code() + " (" + language + ") prints on " + pages + " pages and says " + handout.pages());
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("D8 the packs of a group are one print: each person's begins on a new page with their name, in large type, nothing else on it")
    void packs(Chromium chromium) throws IOException {
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open("/groups/" + Account.RUNNING).page();
            page.click("a[href$='/packs']");
            page.selectOption("select#module", "recovery-strategies");
            page.click("form.search button");
            tab.mustBeSound("packs");
            List<String> names = page.locator("ul.roll > li:has(input[type=checkbox]) > b").allInnerTexts();
            assertThat(names).isNotEmpty();
            page.click("button.primary");
            assertThat(tab.axe()).isEmpty();
            PDDocument pdf = print(tab, "packs");
            List<String> starts = new ArrayList<>();
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(number);
                text.setEndPage(number);
                List<String> head = text.getText(pdf).lines().map(String::strip).limit(3).toList();
                names.stream().filter(name -> head.stream().anyMatch(line -> line.endsWith(name))).findFirst().ifPresent(starts::add);
            }
            assertThat(starts.stream().distinct()).containsExactlyElementsOf(names);
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("IMR Manager", page.locator("h1").innerText());
        }
    }

    /** The newest of each handout in all editions. */
    private static Map<String, Handout> shipped() {
        Map<String, Handout> handouts = new LinkedHashMap<>();
        Curriculum.read(List.of(Path.of("curriculum"))).editions().stream().flatMap(edition -> edition.modules().stream())
            .flatMap(module -> module.handouts().stream()).forEach(handout -> handouts.put(handout.code(), handout));
        return handouts;
    }

    private static boolean saysPages(Handout handout) throws IOException {
        return Files.readString(Path.of("curriculum/modules", handout.module(), "handouts", handout.code() + ".en.md")).contains("\npages:");
    }

    private static PDDocument print(Tab tab, String name) throws IOException {
        byte[] pdf = tab.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(PRINTS.resolve(name + ".pdf")));
        return Loader.loadPDF(pdf);
    }
}
