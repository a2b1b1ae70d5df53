package org.imr.access;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One role of a person, for reading.
 *
 * @param siteCode null for all sites
 * @param from     null when it always was so
 * @param until    the last day; null without an end
 * @param held     true when it is held today
 * @param endable  true when whoever reads may end it
 */
public record RoleLine(UUID id, Role role, String siteCode, String siteName, LocalDate from, LocalDate until, boolean held,
                       boolean endable) implements Serializable {

    static RoleLine of(StaffRole role, LocalDate today, Mandate mandate) {
        Site site = role.site();
        return new RoleLine(role.id(), role.role(), site == null ? null : site.code(), site == null ? null : site.name(), role.from(),
            role.until(), role.holdsOn(today), !role.isOverOn(today) && mandate.covers(role.role(), site == null ? null : site.id()));
    }
}
