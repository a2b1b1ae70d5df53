package org.imr.library;

import java.time.LocalDate;

/**
 * A site's own handout as pages show it.
 *
 * @param topic     code of a topic of the module, or null for the whole of it
 * @param language  of its file: `en`, `da` or `nb`
 * @param newest    the number of its newest version
 * @param aside     since when it is no longer offered, or null; what was given stays on the ledger
 * @param version   to be given back by a form, so that a stale one is noticed
 */
public record OwnSheet(String code, String site, String siteName, String module, String topic, String title, String language, int newest,
        LocalDate aside, int version) {

    static final String SELECT = "new org.imr.library.OwnSheet(e.code, s.code, s.name, e.module, e.topic, e.title, e.language, e.newest,"
        + " e.laidAside, e.version)";

    public boolean laidAside() {
        return aside != null;
    }
}
