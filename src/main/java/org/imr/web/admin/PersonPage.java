package org.imr.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imr.access.StaffLine;
import org.imr.access.StaffService;
import org.imr.access.TokenLine;
import org.imr.access.TokenService;
import org.imr.kernel.NotFound;
import org.imr.web.kit.Page;

/** `/admin/staff/{person}`: roles, account, link, tokens of one person. A link is shown in the answer that makes it, and nowhere else. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffService staff;
    @Inject
    private TokenService tokenService;
    @Inject
    private Page page;
    @Inject
    private RoleForm roleForm;
    private UUID id;
    private StaffLine line;
    private ArrayList<TokenLine> tokens = new ArrayList<>();
    private transient String link;

    public void open() {
        id = page.id("person");
        line = staff.person(id);
        if (line.managed()) {
            tokens = new ArrayList<>(tokenService.of(id));
        }
    }

    public void give() {
        staff.give(id, roleForm.getRole(), roleForm.siteCode(), roleForm.getUntil());
        again("staff.role-given");
    }

    public void end(UUID role) {
        staff.end(id, role);
        page.tell("success", "staff.role-ended");
        page.go(isStillManaged() ? "/admin/staff/" + id : "/admin/staff");
    }

    /** A person whose only role at a site is taken back on its first day is nobody's there any more. */
    private boolean isStillManaged() {
        try {
            staff.person(id);
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    public void disable() {
        staff.disable(id);
        again("staff.disabled");
    }

    public void enable() {
        staff.enable(id);
        again("staff.enabled");
    }

    public void revoke(UUID token) {
        tokenService.revokeOf(id, token);
        again("staff.token-revoked");
    }

    /** Makes the link; its host is the one that this browser knows us by. */
    public void invite() {
        String secret = staff.invite(id);
        String here = page.request().getRequestURL().toString();
        link = here.substring(0, here.indexOf('/', here.indexOf("//") + 2)) + "/invitation/" + secret;
    }

    private void again(String told) {
        page.tell("success", told);
        page.go("/admin/staff/" + id);
    }

    public StaffLine getLine() {
        return line;
    }

    public List<TokenLine> getTokens() {
        return tokens;
    }

    /** The link; null unless this very answer made it. */
    public String getLink() {
        return link;
    }
}
