package org.imr.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.imr.kernel.Bundles;
import org.imr.kernel.Rejected;
import org.imr.kernel.Wording;

/** In which language a program is answered: the first of those it accepts that we have, else English. */
final class Language {

    private Language() {
    }

    static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().filter(wanted -> Wording.LANGUAGES.contains(wanted.getLanguage())).findFirst()
            .map(wanted -> Locale.forLanguageTag(wanted.getLanguage())).orElse(Locale.ENGLISH);
    }

    /** Why a request was refused. */
    static String text(Locale language, Rejected rejected) {
        return Bundles.text(language, rejected.key(), rejected.arguments().toArray());
    }
}
