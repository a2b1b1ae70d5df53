package org.imr.api;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days in addresses. */
final class Day {

    private Day() {
    }

    /** Nothing when the address does not say one. @throws BadRequestException for what is no day */
    static Optional<LocalDate> of(String name, String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new BadRequestException(name + " is a date such as 2026-03-02");
        }
    }
}
