package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Trace;
import org.imr.kernel.NotFound;
import org.imr.kernel.Stale;

/** The holidays of a site, kept by its coordinator as one list. Sessions that are planned already stay until somebody moves them. */
@ApplicationScoped
public class HolidayService {

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /** The list, and the groups whose sessions to come fall on one. @throws NotFound when the caller coordinates no such site */
    @Transactional
    @Requires(Permission.KEEP_SITE)
    public HolidaySheet sheet(String site) {
        Site kept = find(site);
        Holidays holidays = Holidays.of(store, kept);
        return new HolidaySheet(kept.code(), kept.name(), holidays.all(), met(kept, holidays));
    }

    /**
     * Keeps the list as it was typed, in the place of the one before; nothing when any line is faulty.
     *
     * @param seen what {@link HolidaySheet#seen} said when the form was made
     * @return the faulty lines
     * @throws Stale when somebody has changed the list meanwhile
     */
    @Transactional
    @Requires(Permission.KEEP_SITE)
    public List<HolidayText.Fault> keep(String site, String seen, String text) {
        Site kept = find(site);
        HolidayText read = HolidayText.read(text);
        if (!read.faults().isEmpty()) {
            return read.faults();
        }
        List<Holiday> before = store.ask(Holiday.class).editable().where("e.site = :site", "site", kept)
            .order("e.first, e.last, e.name").list();
        if (!HolidaySheet.seen(before.stream().map(Holiday::days).toList()).equals(seen)) {
            throw new Stale();
        }
        Trace trace = Trace.of("site", kept.code(), "holidays changed").in(kept.code(), null);
        List<DaysOff> added = new ArrayList<>(read.days());
        for (Holiday holiday : before) {
            if (!added.remove(holiday.days())) {
                trace = trace.change("holiday", holiday.days().line(), null);
                store.remove(holiday);
            }
        }
        for (DaysOff days : added) {
            trace = trace.change("holiday", null, days.line());
            store.add(new Holiday(kept, days));
        }
        if (trace.changed()) {
            // Two who paste at the same moment: the later one has seen a list that is no more.
            store.touch(kept);
            audit.write(trace);
            store.flush();
        }
        return List.of();
    }

    private List<HolidaySheet.Met> met(Site site, Holidays holidays) {
        if (holidays.all().isEmpty()) {
            return List.of();
        }
        LocalDate last = holidays.all().stream().map(DaysOff::last).max(LocalDate::compareTo).orElseThrow();
        List<Session> planned = store.ask(Session.class).editable().join("join fetch e.group g")
            .where("g.site = :site and g.status in :current and e.status = :planned and e.date between :today and :last", "site", site,
                "current", GroupService.CURRENT, "planned", Session.Status.PLANNED, "today", site.today(clock), "last", last)
            .order("g.name, g.code, e.date, e.time, e.number").list();
        Map<Group, List<OnHoliday>> met = new LinkedHashMap<>();
        for (Session session : planned) {
            holidays.on(session.date()).filter(days -> session.kind() == session.group().kind())
                .ifPresent(days -> met.computeIfAbsent(session.group(), group -> new ArrayList<>()).add(new OnHoliday(SessionLine.of(session), days)));
        }
        return met.entrySet().stream().map(one -> new HolidaySheet.Met(one.getKey().code(), one.getKey().name(), one.getValue())).toList();
    }

    private Site find(String code) {
        return store.ask(Site.class).where("e.code = :code", "code", code).first()
            .filter(site -> current.get().isAt(Role.COORDINATOR, site.id())).orElseThrow(NotFound::new);
    }
}
