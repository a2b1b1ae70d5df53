package org.imr.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.imr.access.Caller;
import org.imr.access.CurrentCaller;

/** Whoever reads the page: their language, their theme, their name. */
@Named
@RequestScoped
public class Reader {

    private static final Set<String> KNOWN = Set.of("en", "da", "nb");

    @Inject
    private CurrentCaller current;
    @Inject
    private HttpServletRequest request;

    /** The language set in the profile, else the first of the browser's that we have, else English. */
    public Locale getLocale() {
        String set = current.get().language();
        if (set != null && KNOWN.contains(set)) {
            return Locale.forLanguageTag(set);
        }
        for (Locale wanted : Collections.list(request.getLocales())) {
            String language = Set.of("no", "nn").contains(wanted.getLanguage()) ? "nb" : wanted.getLanguage();
            if (KNOWN.contains(language)) {
                return Locale.forLanguageTag(language);
            }
        }
        return Locale.ENGLISH;
    }

    /** The language as the pages' `lang`. */
    public String getLanguage() {
        return getLocale().getLanguage();
    }

    /** `light`, `dark`, or empty for the system's own. */
    public String getTheme() {
        String theme = current.get().theme();
        return theme == null ? "" : theme;
    }

    public String getName() {
        return current.get().name();
    }

    public boolean isSignedIn() {
        return current.get().isSignedIn();
    }

    public Caller caller() {
        return current.get();
    }
}
