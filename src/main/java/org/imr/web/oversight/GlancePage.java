package org.imr.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.imr.kernel.Slice;
import org.imr.oversight.Few;
import org.imr.oversight.GlanceService;
import org.imr.oversight.GroupGlance;
import org.imr.oversight.Present;
import org.imr.oversight.SiteGlance;
import org.imr.oversight.SiteGlanceService;
import org.imr.web.kit.Page;
import org.imr.web.kit.Paging;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** `/programme`: groups, or with `?by=site` sites, narrowed by what the address says. */
@Named
@RequestScoped
public class GlancePage {

    private static final int SIZE = 25;

    @Inject
    private GlanceService glance;
    @Inject
    private SiteGlanceService siteGlance;
    @Inject
    private Filters filters;
    @Inject
    private Page page;
    @Inject
    private Reader reader;
    @Inject
    private Texts texts;
    private Slice<GroupGlance> groups;
    private Slice<SiteGlance> sites;

    public void open() {
        int first = (Paging.asked(page) - 1) * SIZE;
        if (isBySite()) {
            sites = siteGlance.sites(filters.asked().site(), filters.asked().days(), first, SIZE);
        } else {
            groups = glance.groups(filters.asked(), first, SIZE);
        }
    }

    public boolean isBySite() {
        return "site".equals(page.textOr("by", ""));
    }

    public List<GroupGlance> getGroups() {
        return groups.rows();
    }

    public List<SiteGlance> getSites() {
        return sites.rows();
    }

    public Paging getPaging() {
        return new Paging(Paging.asked(page), SIZE, isBySite() ? sites.total() : groups.total());
    }

    /** True when a group on the page shows less, because the reader neither runs nor coordinates it. */
    public boolean isPartial() {
        return groups.rows().stream().anyMatch(group -> group.figures().isEmpty());
    }

    /** `81 %`; empty when it rests on too little. */
    public String share(Present present, boolean oneToOne) {
        return present.isEnough(oneToOne) ? NumberFormat.getPercentInstance(reader.getLocale()).format(present.share()) : "";
    }

    /** What it rests on: `292 of 360`, or that it is too little. */
    public String made(Present present, boolean oneToOne) {
        return present.isEnough(oneToOne) ? texts.of("programme.glance.of", present.present(), present.marks())
            : texts.of("programme.glance.too-few", present.sessions(), present.people());
    }

    /** A number of people, or that it is kept back. */
    public String people(Optional<Integer> number) {
        return number.map(String::valueOf).orElse(texts.of("programme.hidden", Few.CELL));
    }
}
