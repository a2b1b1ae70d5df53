package org.imr.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.imr.access.Role;
import org.imr.access.SiteLine;
import org.imr.access.SiteService;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.library.OwnHandoutService;
import org.imr.library.OwnSheet;
import org.imr.library.OwnVersion;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/** `/library/own/new` and `/library/own/{handout}`: a site's own handout is added, replaced by a new version, described, laid aside. */
@Named
@RequestScoped
public class OwnForm {

    @Inject
    private OwnHandoutService handouts;
    @Inject
    private SiteService sites;
    @Inject
    private Page page;
    @Inject
    private Reader reader;
    private OwnSheet sheet;
    private Part file;
    private String site;
    private String place;
    private String title;
    private String language;
    private boolean laidAside;
    private int version;

    /** Opens the page for a new handout: for coordinators. */
    public void openNew() {
        if (!reader.caller().is(Role.COORDINATOR)) {
            throw new NotFound();
        }
        place = page.textOr("module", null);
        language = reader.getLanguage();
    }

    public void open() {
        title = getSheet().title();
        place = Places.of(sheet.module(), sheet.topic());
        language = sheet.language();
        laidAside = sheet.laidAside();
        version = sheet.version();
    }

    public void add() throws IOException {
        String code = handouts.add(site, description(), name(), content());
        page.tell("success", "own.added");
        page.go("/library/own/" + code);
    }

    public void replace() throws IOException {
        handouts.replace(page.text("handout"), name(), content());
        page.tell("success", "own.replaced");
        page.go("/library/own/" + page.text("handout"));
    }

    public void change() {
        handouts.change(page.text("handout"), version, description(), laidAside);
        page.tell("success", "own.changed");
        page.go("/library/own/" + page.text("handout"));
    }

    private OwnHandoutService.Description description() {
        return new OwnHandoutService.Description(Places.module(place), Places.topic(place), title, language);
    }

    private String name() {
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isEmpty()) {
            throw new Rejected("own.no-file");
        }
        return file.getSubmittedFileName();
    }

    /** The container has laid the file on the disk; how large it is, is asked before it is read. */
    private byte[] content() throws IOException {
        if (file.getSize() > OwnHandoutService.LARGEST) {
            throw new Rejected("own.too-large", OwnHandoutService.LARGEST >> 20);
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(OwnHandoutService.LARGEST + 1);
        }
    }

    public OwnSheet getSheet() {
        if (sheet == null) {
            sheet = handouts.sheet(page.text("handout"));
        }
        return sheet;
    }

    public List<OwnVersion> getVersions() {
        return handouts.versions(getSheet().code());
    }

    public boolean isEditable() {
        return handouts.mayChange(getSheet().site());
    }

    /** The sites whose handouts the reader looks after. */
    public List<SiteLine> getSites() {
        return sites.managed().stream().filter(line -> handouts.mayChange(line.code())).toList();
    }

    /** Kilobytes, or megabytes with one decimal, as the reader's language writes numbers. */
    public String size(int bytes) {
        java.text.NumberFormat format = java.text.NumberFormat.getInstance(reader.getLocale());
        format.setMaximumFractionDigits(1);
        return bytes < 1 << 20 ? Math.max(1, bytes >> 10) + " kB" : format.format(bytes / (double) (1 << 20)) + " MB";
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isLaidAside() {
        return laidAside;
    }

    public void setLaidAside(boolean laidAside) {
        this.laidAside = laidAside;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
