package org.imr.fidelity;

import org.imr.kernel.Wording;

/** What a rating from 1 to 5 looks like in practice. */
public record Anchor(int rating, Wording text) {
}
