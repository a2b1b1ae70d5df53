package org.imr.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.imr.access.SignInService;
import org.imr.web.kit.Page;
import org.imr.web.kit.SignInCookie;

/** Signs this browser in. */
@RequestScoped
public class Entrance {

    @Inject
    private SignInService signIns;
    @Inject
    private Page page;

    /** True when e-mail and password belong together: the browser then has its cookie, and its session a new id. */
    public boolean enter(String email, String password) {
        return signIns.signIn(email, password).map(secret -> {
            page.request().getSession();
            page.request().changeSessionId();
            SignInCookie.set(page.request(), page.response(), secret);
            return true;
        }).orElse(false);
    }
}
