package org.imr.library;

import java.time.Instant;
import java.time.ZoneId;

/** One version of a site's own handout; {@code bytes} is its length, {@code addedBy} an e-mail, {@code timeZone} its site's. */
public record OwnVersion(int number, String name, FileKind kind, int bytes, Instant addedAt, String addedBy, String timeZone) {

    static final String SELECT = "new org.imr.library.OwnVersion(e.number, e.name, e.kind, e.length, e.addedAt, e.addedBy, s.timeZone)";

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
