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

    private static final String LINE = "new org.imr.session.SessionLine(g.code, g.name, s.name, e.number, e.date, e.time, e.status, w.displayName)";
    private static final Set<Group.Status> GOING_ON = EnumSet.of(Group.Status.PLANNED, Group.Status.RUNNING);

    @Inject
    private ScopedStore store;
    @Inject
    private CallList calls;
    @Inject
    private Clock clock;

    /** @param size how many rows of each list at most; each list knows how many there are */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public Today today(int size) {
        Calendar calendar = Calendar.of(store.ask(Site.class).list(), clock);
        Slice<SessionLine> now = calendar.on(sessions(), "g.site", "e.date = :today")
            .where("e.status = :held or e.status = :planned and g.status in :going", "held", Session.Status.HELD, "planned", Session.Status.PLANNED,
                "going", GOING_ON)
            .order("e.time, g.name, e.number").slice(SessionLine.class, LINE, 0, size);
        // Most days all of them are in view, and need not be asked for once more.
        long toHold = now.rows().size() == now.total() ? now.rows().stream().filter(line -> !line.isHeld()).count()
            : calendar.on(sessions(), "g.site", "e.date = :today")
                .where("e.status = :planned and g.status in :going", "planned", Session.Status.PLANNED, "going", GOING_ON).count();
        Slice<SessionLine> unrecorded = calendar.on(sessions(), "g.site", "e.date < :today")
            .where("e.status = :planned and g.status in :going", "planned", Session.Status.PLANNED, "going", GOING_ON)
            .order("e.date desc, g.name, e.number").slice(SessionLine.class, LINE, 0, size);
        Slice<SessionLine> next = calendar.on(sessions(), "g.site", "e.date > :today")
            .where("e.status = :planned and g.status in :going", "planned", Session.Status.PLANNED, "going", GOING_ON)
            .order("e.date, e.time, g.name").slice(SessionLine.class, LINE, 0, 3);
        return new Today(now, toHold, unrecorded, calls.of(calendar, null, size), next.rows());
    }

    private Ask<Session> sessions() {
        return store.ask(Session.class).editable().join("join e.group g").join("join g.site s").join("left join e.plannedWith w");
    }
}
