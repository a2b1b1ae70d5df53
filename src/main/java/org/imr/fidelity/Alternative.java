package org.imr.fidelity;


/**
 * The same count under the other reading of the rule.
 *
 * @param suggested null when there is not enough on record
 */
public record Alternative(Rule.Basis basis, int value, Integer suggested) {
}
