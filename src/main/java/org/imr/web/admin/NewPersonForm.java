package org.imr.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.imr.access.StaffService;
import org.imr.web.kit.Page;

/** `/admin/staff/new`. */
@Named
@ViewScoped
public class NewPersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffService staff;
    @Inject
    private Page page;
    @Inject
    private RoleForm roleForm;
    private String email;
    private String name;

    public void open() {
        roleForm.getSites();
    }

    /** Adds the person and leads to their page, where the link waits to be made. */
    public void add() {
        UUID person = staff.add(email, name, roleForm.getRole(), roleForm.siteCode(), roleForm.getUntil());
        page.tell("success", "staff.added");
        page.go("/admin/staff/" + person);
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
