package org.imr.access;

import java.io.Serializable;
import java.util.UUID;

/**
 * A site, for reading.
 *
 * @param region may be null
 * @param bands  the code of the band set by which its means are read
 * @param version how often it was changed; a form gives it back
 */
public record SiteLine(UUID id, String code, String name, String region, String language, String timeZone, String bands, int version)
    implements Serializable {
}
