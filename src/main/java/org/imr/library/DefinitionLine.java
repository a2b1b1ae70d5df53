package org.imr.library;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.imr.kernel.Wording;

/**
 * A version of an edition or of a scale that was ever loaded here.
 *
 * @param digest  SHA-256 of its content, in hexadecimal
 * @param firstAt when it was first loaded here
 * @param title   empty when its files are gone and were never kept
 * @param loaded  false when its files are gone or changed; what pins it goes on using what was kept
 */
public record DefinitionLine(Definition.Kind kind, String code, String version, String digest, Instant firstAt, Optional<Wording> title,
        boolean loaded) {

    /** The beginning of the digest: enough to tell two versions apart by eye. */
    public String shortDigest() {
        return digest.substring(0, Math.min(12, digest.length()));
    }
}
