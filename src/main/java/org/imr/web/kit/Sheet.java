package org.imr.web.kit;

import java.util.Locale;
import org.imr.curriculum.Handout;
import org.imr.curriculum.HandoutPage;
import org.imr.curriculum.HandoutText;
import org.imr.kernel.Bundles;

/**
 * A handout as it is shown and printed: in one language, for one person or for nobody in particular.
 *
 * @param wanted the language that was asked for
 * @param site   the name of the site that hands it out; empty when nobody can say
 * @param person the preferred name of whoever gets it; empty for nobody in particular
 */
public record Sheet(Handout handout, String wanted, String site, String person) {

    /** The language in which it is shown: the one wanted, else English. */
    public String language() {
        return handout.languageFor(wanted);
    }

    public boolean isFallback() {
        return !language().equals(wanted);
    }

    public HandoutText text() {
        return handout.in(wanted);
    }

    /** Safe HTML: what {@link HandoutPage} made, and nothing else, is written into the page as it is. */
    public String html() {
        return HandoutPage.html(text().markdown());
    }

    /** What stands below each sheet, in the sheet's own language: which version it is, and that it is no medical advice. */
    public String foot() {
        return Bundles.text(Locale.forLanguageTag(language()), "sheet.foot", handout.code(), handout.version(), text().licence());
    }
}
