package org.imr.access;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An API token, for reading: never the token itself, which nobody keeps.
 *
 * @param createdOn by the server's calendar
 * @param expiresOn its last day; null when it has no end
 * @param valid     false once its last day is over
 * @param mayWrite  false when it reads and nothing else
 */
public record TokenLine(UUID id, String name, LocalDate createdOn, LocalDate expiresOn, boolean valid, boolean mayWrite) implements Serializable {
}
