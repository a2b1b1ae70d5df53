package org.imr.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Handout;
import org.imr.curriculum.HandoutPage;
import org.imr.curriculum.HandoutText;
import org.imr.kernel.NotFound;
import org.imr.kernel.Wording;
import org.imr.library.Definitions;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/**
 * `/library/handouts/{handout}?lang=&version=`: a handout in the language asked for, else the reader's; in English where that is
 * missing. The newest version, or the one that somebody once received.
 */
@Named
@RequestScoped
public class HandoutView {

    @Inject
    private Definitions definitions;
    @Inject
    private Reader reader;
    @Inject
    private Page page;
    private Optional<Handout> newest;
    private Handout handout;
    private String wanted;

    public void open() {
        String code = page.text("handout");
        newest = definitions.editions().stream().map(Edition::code).distinct().map(definitions::edition)
            .map(edition -> edition.handout(code)).flatMap(Optional::stream).findFirst();
        String version = page.textOr("version", null);
        handout = version == null || newest.filter(one -> one.version().equals(version)).isPresent() ? newest.orElseThrow(NotFound::new)
            : definitions.handout(code, version).orElseThrow(NotFound::new);
        String asked = page.textOr("lang", reader.getLanguage());
        wanted = Wording.LANGUAGES.contains(asked) ? asked : reader.getLanguage();
    }

    public Handout getHandout() {
        return handout;
    }

    /** True when it is not the version given out now. */
    public boolean isEarlier() {
        return !newest.map(Handout::version).equals(Optional.of(handout.version()));
    }

    /** What keeps the version in the addresses of this page. */
    public String getSuffix() {
        return isEarlier() ? "&version=" + URLEncoder.encode(handout.version(), StandardCharsets.UTF_8) : "";
    }

    public HandoutText getText() {
        return handout.in(wanted);
    }

    /** The language in which it is shown. */
    public String getLanguage() {
        return handout.languageFor(wanted);
    }

    /** The language that was asked for. */
    public String getWanted() {
        return wanted;
    }

    /** The languages it exists in. */
    public List<String> getLanguages() {
        return List.copyOf(handout.languages());
    }

    /** Safe HTML: what {@link HandoutPage} made, and nothing else, is written into the page as it is. */
    public String getHtml() {
        return HandoutPage.html(getText().markdown());
    }
}
