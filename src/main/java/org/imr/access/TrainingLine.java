package org.imr.access;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A course or supervision that somebody took part in, for reading. {@code provider} may be null. */
public record TrainingLine(UUID id, Training.Kind kind, LocalDate date, BigDecimal hours, String provider) implements Serializable {

    static final String SELECT = "new org.imr.access.TrainingLine(e.id, e.kind, e.date, e.hours, e.provider)";

    /** Without the zeros behind it. */
    public BigDecimal plainHours() {
        return hours.stripTrailingZeros().scale() < 0 ? hours.setScale(0) : hours.stripTrailingZeros();
    }
}
