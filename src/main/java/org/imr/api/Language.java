package org.imr.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
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
        ResourceBundle bundle = ResourceBundle.getBundle("messages/" + rejected.key().substring(0, rejected.key().indexOf('.')), language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(rejected.key()), language).format(rejected.arguments().toArray());
    }
}
