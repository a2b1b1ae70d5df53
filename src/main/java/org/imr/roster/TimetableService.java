package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;

/**
 * The days of all sessions to come at once: another weekday or time in mid-programme, and days moved off a holiday. What is to be
 * done is seen first; what is done is what was seen.
 */
@ApplicationScoped
public class TimetableService {

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /**
     * Another weekday or time.
     *
     * @param from the first day on which it may hold; sessions before it stay
     * @param time null when not said
     */
    public record Change(LocalDate from, Rhythm rhythm, LocalTime time) {
    }

    /** What a change would do to the sessions from its first day on: they keep their order and their modules, and skip holidays. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public List<Shift> preview(String groupCode, Change change) {
        Group group = group(groupCode);
        return shifts(group, toCome(group, change.from()), change);
    }

    /**
     * Does what was seen.
     *
     * @param version of the group
     * @param seen    what {@link Shift#seen} says of the preview
     * @throws Stale when it would now be something else
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void change(String groupCode, int version, Change change, String seen) {
        Group group = group(groupCode);
        group.expect(version);
        List<Session> sessions = toCome(group, change.from());
        List<Shift> shifts = shifts(group, sessions, change);
        Trace trace = trace(group, "timetable changed").change("time", group.time(), change.time())
            .change("interval_days", group.intervalDays(), change.rhythm().intervalDays())
            .change("weekdays", group.rhythm().weekdays(), change.rhythm().weekdays());
        group.meet(change.rhythm());
        group.meetAt(change.time());
        take(trace, sessions, shifts, seen);
    }

    /** The sessions to come that are planned on a holiday. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public List<OnHoliday> onHolidays(String groupCode) {
        Group group = store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", groupCode).get();
        if (group.isOver()) {
            return List.of();
        }
        Holidays holidays = Holidays.of(store, group.site());
        return holidays.all().isEmpty() ? List.of() : toCome(group, null).stream().filter(session -> holidays.test(session.date()))
            .map(session -> new OnHoliday(SessionLine.of(session), holidays.on(session.date()).orElseThrow())).toList();
    }

    /** What it would mean to take a session off its holiday: it and all after it take the next days, with one more at the end. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public List<Shift> previewRest(String groupCode, int number) {
        Group group = group(groupCode);
        return slide(group, from(group, number));
    }

    /** Does what was seen. @throws Stale when it would now be something else */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void shiftRest(String groupCode, int number, String seen) {
        Group group = group(groupCode);
        List<Session> sessions = from(group, number);
        take(trace(group, "moved off a holiday"), sessions, slide(group, sessions), seen);
    }

    private void take(Trace before, List<Session> sessions, List<Shift> shifts, String seen) {
        if (!Shift.seen(shifts).equals(seen)) {
            throw new Stale();
        }
        Trace trace = before;
        for (int i = 0; i < shifts.size(); i++) {
            Shift shift = shifts.get(i);
            if (!shift.isSame()) {
                trace = trace.change("session " + shift.number(), when(shift.date(), shift.time()), when(shift.newDate(), shift.newTime()));
                sessions.get(i).move(shift.newDate(), shift.newTime());
            }
        }
        if (trace.changed()) {
            audit.write(trace);
            store.flush();
        }
    }

    private List<Shift> shifts(Group group, List<Session> sessions, Change change) {
        LocalDate today = group.site().today(clock);
        LocalDate from = change.from().isBefore(today) ? today : change.from();
        List<LocalDate> days = change.rhythm().days(from, sessions.size(), Holidays.of(store, group.site()));
        List<Shift> shifts = new ArrayList<>();
        for (Session session : sessions) {
            shifts.add(Shift.of(session, days.get(shifts.size()), change.time()));
        }
        return shifts;
    }

    private List<Shift> slide(Group group, List<Session> sessions) {
        List<LocalDate> days = Schedule.slide(sessions.stream().map(Session::date).toList(), group.rhythm(), Holidays.of(store, group.site()));
        List<Shift> shifts = new ArrayList<>();
        for (Session session : sessions) {
            shifts.add(Shift.of(session, days.get(shifts.size()), session.time()));
        }
        return shifts;
    }

    private List<Session> from(Group group, int number) {
        List<Session> all = toCome(group, null);
        int at = all.stream().map(Session::number).toList().indexOf(number);
        if (at < 0) {
            throw new NotFound();
        }
        return all.subList(at, all.size());
    }

    /** The group's own sessions that are still to come, in order; a catch-up one to one is agreed with one person and stays. */
    private List<Session> toCome(Group group, LocalDate from) {
        LocalDate today = group.site().today(clock);
        return store.ask(Session.class).editable().join("join fetch e.group g join fetch g.site")
            .where("e.group = :group and e.status = :planned and e.kind = :kind and e.date >= :from", "group", group,
                "planned", Session.Status.PLANNED, "kind", group.kind(), "from", from == null || from.isBefore(today) ? today : from)
            .order("e.date, e.time, e.number").list();
    }

    private Group group(String code) {
        Group group = store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get();
        if (group.isOver()) {
            throw new Rejected("roster.group-over");
        }
        return group;
    }

    private static String when(LocalDate date, LocalTime time) {
        return time == null ? date.toString() : date + " " + time;
    }

    private static Trace trace(Group group, String action) {
        return Trace.of("group", group.code(), action).in(group.site().code(), group.code());
    }
}
