package org.imr.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import org.imr.web.kit.Page;

/** `/sign-in`. */
@Named
@RequestScoped
public class SignInPage {

    /** An address of ours: a second slash at the beginning would lead to another host. */
    private static final Pattern OURS = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_?=&.,%+*:~-]*");

    @Inject
    private Entrance entrance;
    @Inject
    private Page page;
    private String email;
    private String password;

    public void signIn() {
        if (entrance.enter(email, password)) {
            page.go(next());
        } else {
            page.tell("error", "sign-in.wrong");
        }
    }

    /** True when the reader was on the way to some page: they are told that they will come there. */
    public boolean isUnderway() {
        return !"/".equals(next());
    }

    private String next() {
        String wanted = page.textOr("next", "/");
        return OURS.matcher(wanted).matches() ? wanted : "/";
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
