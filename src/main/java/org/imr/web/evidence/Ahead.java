package org.imr.web.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imr.assessment.Due;
import org.imr.roster.Group;
import org.imr.roster.GroupPicture;
import org.imr.roster.Session;
import org.imr.roster.SessionLine;

/**
 * The time left, as seen on a day: the group's own sessions that were to come then, up to the next assessment where one is ahead.
 *
 * @param sessions in order; catch-up sessions one to one are not among them
 * @param until    the assessment they come before; nothing when none is ahead, and they go on to the end
 * @param since    from when on an assessment has been due and not been made; nothing when none is
 */
record Ahead(List<SessionLine> sessions, Optional<Due> until, Optional<LocalDate> since) {

    Ahead {
        sessions = List.copyOf(sessions);
    }

    /** @param next the group's next assessment as known today; for a day gone by nobody looks ahead to it */
    static Ahead of(GroupPicture group, LocalDate day, Optional<Due> next) {
        Session.Kind own = group.facts().format() == Group.Format.INDIVIDUAL ? Session.Kind.INDIVIDUAL : Session.Kind.GROUP;
        Optional<Due> known = next.filter(due -> day.equals(group.today()));
        Optional<Due> until = known.filter(due -> due.on().isAfter(day));
        Optional<LocalDate> since = known.map(Due::on).filter(on -> !on.isAfter(day));
        return new Ahead(group.sessions().stream().filter(one -> one.kind() == own)
            .filter(one -> !one.isCancelled() && one.date().isAfter(day) || one.isPlanned() && one.date().equals(day))
            .filter(one -> until.isEmpty() || !one.date().isAfter(until.get().on())).toList(), until, since);
    }

    Optional<SessionLine> last() {
        return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.get(sessions.size() - 1));
    }
}
