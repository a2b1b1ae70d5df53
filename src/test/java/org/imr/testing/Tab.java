package org.imr.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One tab of the browser, with a session of its own. Closing it fails the test when the page had complained in silence. */
public final class Tab implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");
    /** Style sheets of every page are in by then; a page that still loads after that is too slow. */
    private static final double PATIENCE_MS = 15_000;

    private final Server server;
    private final Page page;
    private final boolean isAlone;
    private final List<String> complaints = new ArrayList<>();
    private String forgiven;

    /** @param isAlone whether nothing but this tab is in its context, which then ends with it */
    Tab(BrowserContext context, Server server, boolean isAlone) {
        this.server = server;
        this.isAlone = isAlone;
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add("script fault: " + error));
        page.onRequestFailed(this::failed);
    }

    /** Playwright's page, for everything that is clicked, typed and read. */
    public Page page() {
        return page;
    }

    /** Opens an address that has to be there. */
    public Tab open(String address) {
        return open(address, 200);
    }

    /** Opens an address that answers with that status, such as 404. */
    public Tab open(String address, int status) {
        Response response = page.navigate(server.at(address).toString());
        assertThat(response.status()).as(address).isEqualTo(status);
        return this;
    }

    /** The address in the bar, without host. */
    public String address() {
        return page.url().substring(server.at("").toString().length());
    }

    /** What axe objects to, with the places; none for a page that all can use. */
    public List<String> axe() {
        return objections(builder());
    }

    /** Only what concerns colours: all that another theme changes. */
    List<String> axeOnColours() {
        return objections(builder().withRules(List.of("color-contrast")));
    }

    private AxeBuilder builder() {
        AxeRunOptions asked = new AxeRunOptions();
        asked.setResultTypes(List.of("violations"));
        // Its newer way opens a second tab for every look, for the sake of frames, which no page here has.
        return new AxeBuilder(page).setLegacyMode(true).options(asked);
    }

    private static List<String> objections(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Tab::say).toList();
    }

    /** How many pixels of the page stand out to the right. */
    public int sideways() {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Words of headings and of names of rows that do not fit, and go on in the next line without a hyphen. */
    @SuppressWarnings("unchecked")
    private List<String> brokenWords() {
        return (List<String>) page.evaluate("""
            () => [...document.querySelectorAll('main :is(h1, h2, h3, .heat th, figcaption, summary)')].filter(one => one.checkVisibility()).flatMap(one => {
              // Whether a browser knows hyphens is its own affair.
              one.style.hyphens = 'manual';
              const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT), range = document.createRange(), broken = [];
              for (let text; text = texts.nextNode();) {
                for (const word of text.data.matchAll(/[\\p{L}]{6,}/gu)) {
                  range.setStart(text, word.index);
                  range.setEnd(text, word.index + word[0].length);
                  const lines = [...range.getClientRects()].filter(box => box.width > 1);
                  if (lines.length > 1 && lines.at(-1).top > lines[0].top + 4) broken.push(word[0]);
                }
              }
              one.style.hyphens = '';
              return broken;
            })""");
    }

    /** Keeps a picture of the whole page. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setType(ScreenshotType.JPEG).setQuality(80)
            .setPath(PICTURES.resolve(name + ".jpg")));
    }

    /** Gives the page another width, theme and, from the next address on, language. */
    void dress(Look look) {
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.theme()));
        page.setExtraHTTPHeaders(Map.of("Accept-Language", look.language()));
    }

    /** The page can be used by everybody and fits; a picture is kept either way. Taking it waits for a page that is on its way. */
    public void mustBeSound(String name) {
        picture(name);
        check(name, Sight.WHOLE);
    }

    /** The same of a page that has just been opened, as far as it is looked at; a picture is kept if it fails, or with `-Dpictures=true`. */
    void mustBeSound(String name, Sight sight) {
        boolean isSound = false;
        try {
            check(name, sight);
            isSound = true;
        } finally {
            if (!isSound || Boolean.getBoolean("pictures")) {
                picture(name);
            }
        }
    }

    private void check(String name, Sight sight) {
        assertThat(sideways()).as(name + " scrolls sideways").isLessThanOrEqualTo(0);
        assertThat(brokenWords()).as(name + " breaks within a word").isEmpty();
        assertThat(page.title()).as(name).isNotBlank();
        assertThat(sight.objections(this)).as(name).isEmpty();
        assertThat(complaints).as(name).isEmpty();
    }

    /** From here on this address may fail: the test is about that. */
    public Tab forgive(String address) {
        forgiven = server.at(address).toString();
        return this;
    }

    private boolean isForgiven(String address) {
        return forgiven != null && address.startsWith(forgiven);
    }

    /** A page that turns into a download, or is left while it loads, is no fault. */
    private void failed(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure()) && !isForgiven(request.url())) {
            complaints.add("not loaded: " + request.url() + " " + request.failure());
        }
    }

    private void heard(ConsoleMessage message) {
        boolean isOwnStatus = message.text().startsWith("Failed to load resource") && message.location().startsWith(page.url());
        if (message.type().equals("error") && !isOwnStatus && !isForgiven(message.location())) {
            complaints.add(message.text() + " at " + message.location());
        }
    }

    private static String say(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(CheckedNode::getHtml).toList();
    }

    @Override
    public void close() {
        if (isAlone) {
            page.context().close();
        } else {
            page.close();
        }
        assertThat(complaints).isEmpty();
    }
}
