package org.imr.library;

import java.time.Instant;

/** One version of a site's own handout; {@code bytes} is its length, {@code addedBy} an e-mail. */
public record OwnVersion(int number, String name, FileKind kind, int bytes, Instant addedAt, String addedBy) {

    static final String SELECT = "new org.imr.library.OwnVersion(e.number, e.name, e.kind, e.length, e.addedAt, e.addedBy)";
}
