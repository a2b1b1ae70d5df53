package org.imr.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imr.roster.CredentialService;
import org.imr.roster.SiteCredentials;
import org.imr.web.kit.Page;

/** `/admin/sites/{site}/credentials`: which set holds, and who needs what by when. */
@Named
@RequestScoped
public class CredentialsPage {

    @Inject
    private CredentialService credentials;
    @Inject
    private Page page;
    private SiteCredentials site;
    private String set;
    private int version;

    public void open() {
        set = getSite().chosen();
        version = getSite().version();
    }

    public void choose() {
        credentials.choose(page.text("site"), version, set);
        page.tell("success", "credentials.chosen");
        page.go("/admin/sites/" + page.text("site") + "/credentials");
    }

    public SiteCredentials getSite() {
        if (site == null) {
            site = credentials.site(page.text("site"));
        }
        return site;
    }

    public String getSet() {
        return set;
    }

    public void setSet(String set) {
        this.set = set;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
