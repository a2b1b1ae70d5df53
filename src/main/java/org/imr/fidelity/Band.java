package org.imr.fidelity;

import java.math.BigDecimal;
import org.imr.kernel.Wording;

/**
 * A part of the range of means from 1 to 5 with a name.
 *
 * @param from its lower end, which belongs to it
 * @param to   its upper end; belongs to it in a set compared on one decimal, and in the highest band
 */
public record Band(String code, BigDecimal from, BigDecimal to, Wording title) {
}
