package org.imr.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.imr.kernel.Secret;

/** A session to come, when it is planned for now and when it would be. */
public record Shift(int number, List<String> modules, LocalDate date, LocalTime time, LocalDate newDate, LocalTime newTime) {

    static Shift of(Session session, LocalDate newDate, LocalTime newTime) {
        return new Shift(session.number(), session.plannedModules(), session.date(), session.time(), newDate, newTime);
    }

    public boolean isSame() {
        return date.equals(newDate) && Objects.equals(time, newTime);
    }

    /** Stands for a preview: what a form gives back, so that nothing else is done than what was seen. */
    public static String seen(List<Shift> shifts) {
        return Secret.digest(shifts.stream().map(shift -> shift.number + " " + shift.date + " " + shift.time + " " + shift.newDate + " " + shift.newTime)
            .collect(Collectors.joining("\n")));
    }
}
