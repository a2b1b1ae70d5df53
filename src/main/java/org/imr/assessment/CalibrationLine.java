package org.imr.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.imr.fidelity.Agreement;
import org.imr.kernel.Wording;

/**
 * A shared example in the list.
 *
 * @param items     how many there are to rate
 * @param last      when the reader rated it last
 * @param agreement how far the reader then agreed with the panel
 */
public record CalibrationLine(String code, Wording title, Wording about, int items, Optional<LocalDate> last, Optional<Agreement> agreement) {
}
