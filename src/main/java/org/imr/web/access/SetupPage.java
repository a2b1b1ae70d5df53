package org.imr.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imr.access.SignInService;
import org.imr.kernel.NotFound;
import org.imr.web.kit.Page;

/** `/setup`: the first administrator of a new installation. There is no such page once somebody can sign in. */
@Named
@RequestScoped
public class SetupPage {

    @Inject
    private SignInService signIns;
    @Inject
    private Entrance entrance;
    @Inject
    private Page page;
    private String code;
    private String email;
    private String name;
    private final ChosenPassword password = new ChosenPassword();

    public void open() {
        if (!signIns.isNew()) {
            throw new NotFound();
        }
    }

    /** Makes the administrator, signs them in and leads them to the next step. */
    public void make() {
        signIns.firstAdministrator(code, email, name, password.taken());
        entrance.enter(email, password.taken());
        page.tell("success", "setup.done");
        page.go("/admin/sites");
    }

    public ChosenPassword getPassword() {
        return password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
