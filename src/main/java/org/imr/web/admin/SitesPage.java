package org.imr.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.access.SiteLine;
import org.imr.access.SiteService;

/** `/admin/sites`. */
@Named
@RequestScoped
public class SitesPage {

    @Inject
    private SiteService sites;
    private List<SiteLine> lines;

    public void open() {
        lines = sites.managed();
    }

    public List<SiteLine> getLines() {
        return lines;
    }
}
