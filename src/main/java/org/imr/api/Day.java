package org.imr.api;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.imr.oversight.Days;

/** Days in addresses, of years with four digits: further ones no database and no calendar of ours can count with. */
final class Day {

    private static final int LAST_YEAR = 9999;

    private Day() {
    }

    /** Nothing when the address does not say one, or leaves it empty. @throws BadRequestException for what is no day */
    static Optional<LocalDate> of(String name, String text) {
        try {
            Optional<LocalDate> day = Filled.of(text).map(LocalDate::parse);
            if (day.filter(one -> one.getYear() < 1 || one.getYear() > LAST_YEAR).isEmpty()) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Told below, as for a day too far off.
        }
        throw new BadRequestException(name + " is a date such as 2026-03-02");
    }

    /** The days `from` and `to` and those between. @throws BadRequestException for what is no day, and for a first day after the last */
    static Days between(String from, String to) {
        Days days = new Days(of("from", from), of("to", to));
        if (days.isTurned()) {
            throw new BadRequestException("from is after to");
        }
        return days;
    }
}
