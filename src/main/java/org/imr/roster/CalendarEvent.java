package org.imr.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A session as a calendar shows it: when and where, and nobody's name.
 *
 * @param id      of the session, for good
 * @param time    null when it is not known: then the whole day
 * @param zone    of the site
 * @param minutes null when it is not known
 * @param version how often the session was changed
 */
public record CalendarEvent(UUID id, String group, int number, Session.Kind kind, LocalDate date, LocalTime time, ZoneId zone,
                            Integer minutes, String place, boolean cancelled, int version) {

    static CalendarEvent of(Session session) {
        Group group = session.group();
        return new CalendarEvent(session.id(), group.name(), session.number(), session.kind(), session.date(), session.time(),
            group.site().timeZone(), session.minutes() == null ? group.minutes() : session.minutes(), group.place(),
            session.status() == Session.Status.CANCELLED, session.version());
    }

    /** True when it is one to one, within a group that is not. */
    public boolean isOneToOne() {
        return kind == Session.Kind.INDIVIDUAL;
    }
}
