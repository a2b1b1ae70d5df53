package org.imr.fidelity;

import org.imr.kernel.Wording;

/**
 * Where facts of a scale come from.
 *
 * @param verified false when nobody compared the fact with the original text; readers are told so
 */
public record Reference(String code, boolean verified, Wording text) {
}
