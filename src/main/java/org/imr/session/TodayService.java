package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.imr.access.Ask;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.kernel.Slice;
import org.imr.roster.Group;
import org.imr.roster.Session;

/** Finds what there is to do today, for whoever runs or coordinates groups, in a fixed handful of statements. */
@ApplicationScoped
public class TodayService {

    private static final String LINE = "new org.imr.session.SessionLine(g.code, g.name, s.name, e.number, e.date, e.time, e.status)";
    private static final String CALL = "new org.imr.session.CallLine(p.code, p.displayName, p.phone, g.code, g.name, m.number, m.date,"
        + " e.status)";
    private static final Set<Group.Status> GOING_ON = EnumSet.of(Group.Status.PLANNED, Group.Status.RUNNING);
    private static final Set<Attendance.Status> MISSED =
        EnumSet.of(Attendance.Status.ABSENT, Attendance.Status.EXCUSED, Attendance.Status.IN_HOSPITAL);

    @Inject
    private ScopedStore store;
    @Inject
    private Clock clock;

    /** @param size how many rows of each list at most; each list knows how many there are */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public Today today(int size) {
        Calendar calendar = Calendar.of(store.ask(Site.class).list(), clock);
        Slice<SessionLine> now = calendar.on(sessions(), "g.site", "e.date = :today")
            .where("e.status <> :cancelled", "cancelled", Session.Status.CANCELLED)
            .order("e.time, g.name, e.number").slice(SessionLine.class, LINE, 0, size);
        Slice<SessionLine> unrecorded = calendar.on(sessions(), "g.site", "e.date < :today")
            .where("e.status = :planned and g.status in :going", "planned", Session.Status.PLANNED, "going", GOING_ON)
            .order("e.date desc, g.name, e.number").slice(SessionLine.class, LINE, 0, size);
        Slice<SessionLine> next = calendar.on(sessions(), "g.site", "e.date > :today")
            .where("e.status = :planned and g.status in :going", "planned", Session.Status.PLANNED, "going", GOING_ON)
            .order("e.date, e.time, g.name").slice(SessionLine.class, LINE, 0, 3);
        return new Today(now, unrecorded, calls(calendar, size), next.rows());
    }

    private Ask<Session> sessions() {
        return store.ask(Session.class).editable().join("join e.group g").join("join g.site s");
    }

    /** A person is asked after once per group: by the last session they have a mark in, if they were not there. */
    private Slice<CallLine> calls(Calendar calendar, int size) {
        Ask<Attendance> missed = store.ask(Attendance.class).editable()
            .join("join e.session m").join("join m.group g").join("join e.participant p")
            .where("e.status in :missed and m.status = :held and g.status in :going",
                "missed", MISSED, "held", Session.Status.HELD, "going", GOING_ON);
        // Who is no member any more is left out first: that is the cheaper question.
        return calendar.on(missed, "g.site", "exists (select b from Membership b where b.group = g and b.participant = p"
                + " and b.joined <= :today and (b.left is null or b.left >= :today))")
            .where("not exists (select a from Attendance a where a.participant = p and a.session.group = g and a.session.status = :held"
                + " and (a.session.date > m.date or a.session.date = m.date and a.session.number > m.number))")
            .where("not exists (select c from Contact c where c.participant = p and c.kind = :self and c.date >= m.date)",
                "self", Contact.Kind.PARTICIPANT)
            .order("m.date desc, g.name, p.displayName, p.code").slice(CallLine.class, CALL, 0, size);
    }
}
