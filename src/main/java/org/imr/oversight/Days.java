package org.imr.oversight;

import java.time.LocalDate;
import java.util.Optional;
import org.imr.access.Ask;

/** Which assessments are looked at by their cut-off date. @param from the first day, nothing for all before; {@code to} likewise the last one */
public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** At any time. */
    public static final Days ALL = new Days(Optional.empty(), Optional.empty());

    boolean isAll() {
        return from.isEmpty() && to.isEmpty();
    }

    /** @param assessment the path to it, such as `e.assessment` */
    <T> Ask<T> on(Ask<T> ask, String assessment) {
        from.ifPresent(day -> ask.where(assessment + ".cutOff >= :from", "from", day));
        to.ifPresent(day -> ask.where(assessment + ".cutOff <= :to", "to", day));
        return ask;
    }
}
