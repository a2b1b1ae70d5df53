package org.imr.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.UUID;

/** That a person attended a session; {@code time} may be null. */
public record Attended(String participant, UUID session, LocalDate date, LocalTime time, int number) {

    /** Sessions of one day, the earlier first. */
    static final Comparator<Attended> ORDER =
        Comparator.comparing(Attended::time, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Attended::number);
}
