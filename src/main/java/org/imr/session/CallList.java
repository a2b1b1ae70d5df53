package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.imr.access.Ask;
import org.imr.access.ScopedStore;
import org.imr.kernel.Slice;
import org.imr.roster.Group;
import org.imr.roster.Session;

/** Finds who is to be called because they missed a session. */
@ApplicationScoped
class CallList {

    private static final String CALL = "new org.imr.session.CallLine(p.code, p.displayName, p.phone, g.code, g.name, m.number, m.date,"
        + " e.status)";
    private static final Set<Group.Status> GOING_ON = EnumSet.of(Group.Status.PLANNED, Group.Status.RUNNING);
    private static final Set<Attendance.Status> MISSED =
        EnumSet.of(Attendance.Status.ABSENT, Attendance.Status.EXCUSED, Attendance.Status.IN_HOSPITAL);

    @Inject
    private ScopedStore store;

    /**
     * A person is asked after once per group: by the last session they have a mark in, if they were not there.
     *
     * @param group the code of the one group meant, or null for all that the caller may change
     */
    Slice<CallLine> of(Calendar calendar, String group, int size) {
        Ask<Attendance> missed = store.ask(Attendance.class).editable()
            .join("join e.session m").join("join m.group g").join("join e.participant p")
            .where("e.status in :missed and m.status = :held and g.status in :going",
                "missed", MISSED, "held", Session.Status.HELD, "going", GOING_ON);
        if (group != null) {
            missed.where("g.code = :group", "group", group);
        }
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
