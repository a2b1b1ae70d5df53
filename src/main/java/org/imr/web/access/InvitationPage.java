package org.imr.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imr.access.SignInService;
import org.imr.web.kit.Page;

/** `/invitation/{secret}`: choosing a first, or a new, password. */
@Named
@RequestScoped
public class InvitationPage {

    @Inject
    private SignInService signIns;
    @Inject
    private Entrance entrance;
    @Inject
    private Page page;
    private String email;
    private final ChosenPassword password = new ChosenPassword();

    public void open() {
        getEmail();
    }

    /** Whom the link invites. @throws org.imr.kernel.NotFound when it was used, or is too old */
    public String getEmail() {
        if (email == null) {
            email = signIns.invited(page.text("secret"));
        }
        return email;
    }

    /** Takes the invitation up and signs the person in. */
    public void accept() {
        String whose = getEmail();
        signIns.acceptInvitation(page.text("secret"), password.taken());
        entrance.enter(whose, password.taken());
        page.tell("success", "invitation.done");
        page.go("/");
    }

    public ChosenPassword getPassword() {
        return password;
    }
}
