package org.imr.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One session as a list shows it.
 *
 * @param plannedModules what was meant to be taught; {@code modules} what was
 */
public record SessionLine(String group, int number, LocalDate date, LocalTime time, Session.Kind kind, Session.Status status,
                          String cancelledReason, List<String> plannedModules, List<String> modules, int version) {

    /** For a question about sessions. */
    public static final String SELECT = "new org.imr.roster.SessionLine(e.group.code, e.number, e.date, e.time, e.kind, e.status, "
        + "e.cancelledReason, e.plannedModules, e.modules, e.version)";

    static SessionLine of(Session session) {
        return new SessionLine(session.group().code(), session.number(), session.date(), session.time(), session.kind(), session.status(),
            session.cancelledReason(), session.plannedModules(), session.modules(), session.version());
    }

    public boolean isPlanned() {
        return status == Session.Status.PLANNED;
    }

    public boolean isHeld() {
        return status == Session.Status.HELD;
    }

    public boolean isCancelled() {
        return status == Session.Status.CANCELLED;
    }

    /** Planned for a day that has gone by: nobody has said yet whether it was held. */
    public boolean isUnrecorded(LocalDate today) {
        return isPlanned() && date.isBefore(today);
    }

    /** Still to come, today's included. */
    public boolean isToCome(LocalDate today) {
        return isPlanned() && !date.isBefore(today);
    }
}
