package org.imr.fidelity;

import org.imr.kernel.Wording;

/** A question an assessor may ask; {@code source} is the code of the source it is put to. */
public record Probe(String source, Wording question) {
}
