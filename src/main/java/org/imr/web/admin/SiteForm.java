package org.imr.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.imr.access.SiteLine;
import org.imr.access.SiteService;
import org.imr.kernel.NotFound;
import org.imr.web.kit.Page;

/** `/admin/sites/new` and `/admin/sites/{site}`. */
@Named
@ViewScoped
public class SiteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteService sites;
    @Inject
    private Page page;
    @Inject
    private Sight sight;
    private String code;
    private String title;
    private int version;
    private String name;
    private String region;
    private String language = "da";
    private String timeZone = "Europe/Copenhagen";
    private String bands;

    /** A new site: whoever may not add one gets no form either. */
    public void openNew() {
        if (!sight.isEverywhere()) {
            throw new NotFound();
        }
    }

    public void open() {
        SiteLine line = sites.site(page.text("site"));
        code = line.code();
        version = line.version();
        name = line.name();
        title = name;
        region = line.region();
        language = line.language();
        timeZone = line.timeZone();
        bands = line.bands();
    }

    public void add() {
        sites.add(code, described());
        page.tell("success", "sites.added", name);
        page.go("/admin/sites");
    }

    public void change() {
        sites.change(code, version, described());
        page.tell("success", "sites.changed", name);
        page.go("/admin/sites");
    }

    private SiteService.Description described() {
        return new SiteService.Description(name, region, language, timeZone, bands);
    }

    /** The zones suggested while typing; every other that exists can be typed too. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.startsWith("Europe/") || zone.startsWith("Atlantic/")).sorted()
            .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The name under which the site is known until it is changed. */
    public String getTitle() {
        return title;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getBands() {
        return bands;
    }

    public void setBands(String bands) {
        this.bands = bands;
    }
}
