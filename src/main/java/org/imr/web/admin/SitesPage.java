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
    @Inject
    private BandSets bandSets;
    @Inject
    private Sight sight;
    private List<SiteLine> lines;

    public void open() {
        lines = sites.managed();
    }

    public List<SiteLine> getLines() {
        return lines;
    }

    /** What the band set of a site is called. */
    public String bands(SiteLine line) {
        return bandSets.title(line.bands());
    }

    /** True when the reader may add and change sites. */
    public boolean isChangeable() {
        return sight.isEverywhere();
    }
}
