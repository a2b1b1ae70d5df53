package org.imr.fidelity;

import org.imr.kernel.Wording;

/**
 * Something a facilitator does in a session and ticks there: a technique or a skill that was practised.
 *
 * @param about one sentence that says when to tick it
 */
public record Technique(String code, Wording title, Wording about) {
}
