package org.imr.platform.demo;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Days on which somebody might start the demonstration: each weekday, every season, the odd ones. */
final class FirstDays {

    private FirstDays() {
    }

    static Stream<LocalDate> some() {
        Stream<String> odd = Stream.of("2028-02-29", "2026-12-31", "2027-01-01", "2026-12-24", "2027-01-14", "2026-03-31", "2030-04-04");
        return Stream.concat(odd.map(LocalDate::parse),
                Stream.iterate(LocalDate.of(2026, 3, 2), day -> day.plusDays(53)).limit(8));
    }
}
