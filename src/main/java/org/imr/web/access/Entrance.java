package org.imr.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Locale;
import org.imr.access.SignInService;
import org.imr.web.kit.Page;
import org.imr.web.kit.SignInCookie;

/** Signs this browser in. */
@RequestScoped
public class Entrance {

    /** Whose session it is. */
    private static final String PERSON = "org.imr.person";

    @Inject
    private SignInService signIns;
    @Inject
    private Page page;

    /** True when e-mail and password belong together: the browser then has its cookie, and its session a new id. */
    public boolean enter(String email, String password) {
        return signIns.signIn(email, password).map(secret -> {
            forgetAnother(email);
            page.request().changeSessionId();
            SignInCookie.set(page.request(), page.response(), secret);
            return true;
        }).orElse(false);
    }

    /** On a shared computer nothing of whoever was signed in before is left; one's own pages stay as they were typed. */
    private void forgetAnother(String email) {
        String person = email.strip().toLowerCase(Locale.ROOT);
        HttpSession session = page.request().getSession();
        Object before = session.getAttribute(PERSON);
        if (before != null && !before.equals(person)) {
            Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
        }
        session.setAttribute(PERSON, person);
    }
}
