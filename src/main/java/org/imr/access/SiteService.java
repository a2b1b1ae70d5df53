package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.kernel.Wording;

/** The sites of the programme: seen by those who manage people there, changed by coordinators of all sites and administrators. */
@ApplicationScoped
public class SiteService {

    private static final String LINE = "new org.imr.access.SiteLine(e.id, e.code, e.name, e.region, e.language, e.timeZone, e.bands, e.version)";

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller current;

    /** The sites at which the caller manages people, by name. */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public List<SiteLine> managed() {
        Mandate mandate = new Mandate(current.get());
        Ask<Site> sites = store.ask(Site.class).order("e.name, e.code");
        if (!mandate.isEverywhere()) {
            sites.where("e.id in :mine", "mine", mandate.sites());
        }
        return sites.list(SiteLine.class, LINE);
    }

    /** One site to be changed. @throws org.imr.kernel.NotFound when there is none of that code */
    @Transactional
    @Requires(Permission.MANAGE_SITES)
    public SiteLine site(String code) {
        Site site = find(code);
        return new SiteLine(site.id(), site.code(), site.name(), site.region(), site.language(), site.timeZone().getId(), site.bands(),
            site.version());
    }

    /**
     * Adds a site. Its code stays: exports, addresses and the audit trail name it.
     *
     * @throws Rejected when the code is taken, or a value is not what it says
     */
    @Transactional
    @Requires(Permission.MANAGE_SITES)
    public void add(String code, Description wanted) {
        String typed = Typed.code(code);
        if (store.ask(Site.class).where("lower(e.code) = :code", "code", typed.toLowerCase(Locale.ROOT)).count() > 0) {
            throw new Rejected("access.code-taken", typed);
        }
        Site site = new Site(typed, Typed.name(wanted.name()));
        wanted.give(site);
        store.add(site);
        audit.write(Trace.of("site", typed, "created").in(typed, null));
        store.flush();
    }

    /**
     * Changes a site.
     *
     * @param version the one the caller has read
     * @throws Stale when somebody changed it since
     */
    @Transactional
    @Requires(Permission.MANAGE_SITES)
    public void change(String code, int version, Description wanted) {
        Site site = find(code);
        if (site.version() != version) {
            throw new Stale();
        }
        Trace trace = Trace.of("site", code, "changed").in(code, null).change("name", site.name(), wanted.name())
            .change("region", site.region(), wanted.region()).change("language", site.language(), wanted.language())
            .change("time zone", site.timeZone(), wanted.timeZone()).change("bands", site.bands(), wanted.bands());
        wanted.give(site);
        if (trace.changed()) {
            audit.write(trace);
        }
        store.flush();
    }

    private Site find(String code) {
        return store.ask(Site.class).editable().where("e.code = :code", "code", code).get();
    }

    /**
     * What a site is besides its code.
     *
     * @param language `en`, `da` or `nb`
     * @param timeZone such as `Europe/Oslo`
     * @param bands    the code of a band set
     */
    public record Description(String name, String region, String language, String timeZone, String bands) {

        void give(Site site) {
            if (language == null || !Wording.LANGUAGES.contains(language)) {
                throw new Rejected("access.language-wrong");
            }
            site.describe(Typed.name(name), Typed.optional(region, 200), language, zone(), Typed.text("bands", bands, 40));
        }

        private String zone() {
            try {
                return ZoneId.of(Typed.text("zone", timeZone, 60)).getId();
            } catch (DateTimeException e) {
                throw new Rejected("access.zone-wrong");
            }
        }
    }
}
