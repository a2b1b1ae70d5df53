package org.imr.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The browser of the tests. Give it an account to open a tab, or have it look at a page from all sides. */
public final class Chromium {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");

    /** The first one found is taken; the shell without a window needs a third less time. */
    private static final List<String> PROGRAMS = List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private final Server server;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<Account, String> signedIn = new EnumMap<>(Account.class);
    /** Where pages are only looked at, so that styles and scripts are fetched once. */
    private final Map<Account, BrowserContext> onlookers = new EnumMap<>(Account.class);

    Chromium(Server server) {
        this.server = server;
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program().orElseThrow()).setArgs(ARGUMENTS));
    }

    /** Where there is no Chromium, the test is skipped and says so; with `-Dchromium.required=true` it fails. */
    static void mustBeThere() {
        if (program().isEmpty()) {
            String missing = "no chromium on this machine: browser tests need it (Debian: apt-get install chromium-headless-shell, or chromium)";
            if (Boolean.getBoolean("chromium.required")) {
                Assertions.fail(missing);
            }
            Assumptions.abort(missing);
        }
    }

    private static Optional<Path> program() {
        List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
        return PROGRAMS.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    /** A tab at 1280 px in English, signed in as that account. Close it: only then are its silent faults found. */
    public Tab as(Account account) {
        return open(account, Look.DESK, Look.DESK.language());
    }

    /** The same in another language, such as `da`. */
    public Tab as(Account account, String language) {
        return open(account, Look.DESK, language);
    }

    /** The same on a telephone, 360 px wide. */
    public Tab onPhone(Account account) {
        Tab tab = as(account);
        tab.page().setViewportSize(Look.PHONE.width(), Look.PHONE.height());
        return tab;
    }

    /**
     * Looks at a page in all its looks (1280 and 360 px, light and dark, three languages): it is there, axe finds nothing, nothing
     * scrolls sideways, the console is silent. Pictures go to `target/screenshots`, see {@link Tab#mustBeSound}.
     */
    public void look(String address, Account account) {
        try (Tab tab = new Tab(onlookers.computeIfAbsent(account, one -> context(one, Look.DESK, Look.DESK.language())), server, false)) {
            for (Look look : Look.values()) {
                tab.dress(look);
                if (look.isLoaded()) {
                    tab.open(address);
                }
                tab.mustBeSound(name(address, account) + "-" + look.label(), look.sight());
            }
        }
    }

    private Tab open(Account account, Look look, String language) {
        return new Tab(context(account, look, language), server, true);
    }

    private BrowserContext context(Account account, Look look, String language) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale(language)
            .setViewportSize(look.width(), look.height()).setColorScheme(look.theme()));
        if (account != Account.NOBODY) {
            String secret = signedIn.computeIfAbsent(account, one -> new Http(server::at).as(one).cookie("imr"));
            context.addCookies(List.of(new Cookie("imr", secret).setUrl(server.at("/").toString())));
        }
        return context;
    }

    private static String name(String address, Account account) {
        String plain = address.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "today" : plain) + "-" + account.name().toLowerCase(java.util.Locale.ROOT);
    }

    void end() {
        browser.close();
        playwright.close();
    }
}
