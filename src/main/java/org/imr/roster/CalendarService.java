package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;

/** When groups meet, for calendar programs. */
@ApplicationScoped
public class CalendarService {

    /** A calendar program asks again and again, so it is given what it needs and no history of years. */
    static final int DAYS_BACK = 90;
    private static final int MOST = 2000;

    @Inject
    private ScopedStore store;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /** The sessions of a group, cancelled ones too, by date. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public List<CalendarEvent> group(String code) {
        Group group = store.ask(Group.class).join("join fetch e.site").where("e.code = :code", "code", code).get();
        return store.ask(Session.class).join("join fetch e.group g join fetch g.site s").where("e.group = :group", "group", group)
            .order("e.date, e.time, e.number").slice(Session.class, "e", 0, MOST).rows().stream().map(CalendarEvent::of).toList();
    }

    /** The sessions of the groups that the caller runs today: on the days on which they run them, from three months ago on. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public List<CalendarEvent> own() {
        if (current.get().runs().isEmpty()) {
            return List.of();
        }
        LocalDate since = LocalDate.now(clock).minusDays(DAYS_BACK);
        return store.ask(Session.class).join("join fetch e.group g join fetch g.site s")
            .where("e.group.id in :runs and e.date >= :since and exists (select f from Facilitation f where f.group = e.group "
                + "and f.staff.id = :me and f.from <= e.date and (f.until is null or f.until >= e.date))",
                "runs", current.get().runs(), "since", since, "me", current.get().staffId())
            .order("e.date, e.time, e.number").slice(Session.class, "e", 0, MOST).rows().stream().map(CalendarEvent::of).toList();
    }
}
