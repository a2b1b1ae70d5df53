package org.imr.curriculum;

import java.io.Serializable;
import org.imr.kernel.Wording;

/**
 * Where a fact of a definition comes from.
 *
 * @param about    which fact
 * @param citation the publication
 * @param verified true when it was read in that publication; false when a site should check it against its own copy
 */
public record Source(Wording about, String citation, boolean verified) implements Serializable {
}
