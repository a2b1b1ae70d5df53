package org.imr.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imr.access.SignInService;
import org.imr.web.kit.Page;
import org.imr.web.kit.SignInCookie;

/** `/sign-in`. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignInService signIns;
    @Inject
    private Page page;
    private String email;
    private String password;

    public void signIn() {
        signIns.signIn(email, password).ifPresentOrElse(secret -> {
            page.request().getSession().invalidate();
            SignInCookie.set(page.request(), page.response(), secret);
            page.go(next());
        }, () -> page.tell("error", "sign-in.wrong"));
    }

    /** Where the reader wanted to go: an address of ours, or the first page. */
    private String next() {
        String wanted = page.textOr("next", "/");
        return wanted.matches("/[A-Za-z0-9][A-Za-z0-9/_?=&.-]*") ? wanted : "/";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
