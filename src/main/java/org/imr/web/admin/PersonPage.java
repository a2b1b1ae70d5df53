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
import org.imr.mail.Delivery;
import org.imr.mail.InvitationLetters;
import org.imr.mail.Post;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

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
    private Post post;
    @Inject
    private InvitationLetters letters;
    @Inject
    private Reader reader;
    @Inject
    private Page page;
    @Inject
    private RoleForm roleForm;
    private UUID id;
    private StaffLine line;
    private ArrayList<TokenLine> tokens = new ArrayList<>();
    private transient String link;
    private transient Delivery delivery;

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

    /** Makes the link, to be copied. */
    public void invite() {
        link = address() + "/invitation/" + staff.invite(id);
    }

    /** Makes the link and sends it, too; should that fail, it is there to be copied. */
    public void send() {
        invite();
        delivery = letters.send(line, reader.getName(), link, reader.getLanguage());
    }

    /** As the installation is told that it is known, else as this browser knows it. */
    private String address() {
        String here = page.request().getRequestURL().toString();
        return post.address().orElse(here.substring(0, here.indexOf('/', here.indexOf("//") + 2)));
    }

    /** True when links can be sent by e-mail. */
    public boolean isMailing() {
        return post.isOpen();
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

    /** What became of the letter with the link; null when none was sent. */
    public Delivery getDelivery() {
        return delivery;
    }
}
