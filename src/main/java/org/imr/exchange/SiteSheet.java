package org.imr.exchange;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.imr.access.Site;

/** Sites. What is not recorded of them gets the defaults of a new site. */
final class SiteSheet extends Sheet<Site> {

    SiteSheet() {
        super("Sites", Site.class, Owner.PROGRAMME, "", "");
    }

    @Override
    List<String> cells(Site site) {
        return Written.row(site.code(), site.name(), site.region(), site.language(), site.timeZone().getId(), site.bands());
    }

    @Override
    Site make(Row row, Records records) {
        return new Site(row.code("code"), row.text("name"));
    }

    @Override
    void fill(Site site, Row row, Records records) {
        site.describe(row.text("name"), row.given("region", Row::words, site.region()),
            requireNonNullElse(row.given("language", Row::code, site.language()), "en"),
            requireNonNullElse(row.given("time_zone", Row::code, site.timeZone().getId()), "Europe/Copenhagen"),
            requireNonNullElse(row.given("bands", Row::code, site.bands()), "common"));
    }

    @Override
    Place place(Site site) {
        return new Place(site.code(), null);
    }

    @Override
    boolean isIn(Site site, Extent extent) {
        return extent.has(site);
    }
}
