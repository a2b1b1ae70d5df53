package org.imr.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.imr.access.Role;
import org.imr.access.SiteLine;
import org.imr.access.SiteService;

/** The part of a form by which a role is chosen: which, where, until when. Offers what the reader may give. */
@Named
@ViewScoped
public class RoleForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String EVERYWHERE = "*";

    @Inject
    private SiteService sites;
    @Inject
    private Sight sight;
    private ArrayList<SiteLine> managed;
    private Role role = Role.FACILITATOR;
    private String site;
    private LocalDate until;

    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(each -> each != Role.ADMINISTRATOR || sight.isAdministrator()).toList();
    }

    public List<SiteLine> getSites() {
        if (managed == null) {
            managed = new ArrayList<>(sites.managed());
        }
        return managed;
    }

    /** The code of the chosen site; null for all sites. */
    String siteCode() {
        return EVERYWHERE.equals(site) ? null : site;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
