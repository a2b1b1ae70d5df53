package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Typed;

/** The schedule and the module plan of a group: sessions moved, cancelled, added, planned for other modules. */
@ApplicationScoped
public class ScheduleService {

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;

    /**
     * Moves a session to another day or hour.
     *
     * @param follow whether those planned after it move by as many days, past holidays, and to the new hour where they had the old one
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void move(String groupCode, int number, int version, LocalDate date, LocalTime time, boolean follow) {
        List<Session> sessions = sessions(groupCode);
        Session moved = chosen(sessions, number, version);
        mustGoOn(moved.group());
        LocalDate oldDate = moved.date();
        LocalTime oldTime = moved.time();
        List<Session> rest = follow ? after(sessions, moved) : List.of();
        moved.move(date, time);
        List<LocalDate> days = Schedule.follow(rest.stream().map(Session::date).toList(), oldDate, date, moved.group().rhythm(), holidays(moved));
        for (int i = 0; i < rest.size(); i++) {
            Session session = rest.get(i);
            session.move(days.get(i), Objects.equals(session.time(), oldTime) ? time : session.time());
        }
        audit.write(trace(moved, rest.isEmpty() ? "moved" : "moved, the rest followed").change("date", oldDate, date)
            .change("time", oldTime, time));
        store.flush();
    }

    /**
     * "We did not meet."
     *
     * @param follow whether the plan is kept whole: modules slide to the sessions after it, and one session is added at the end
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void cancel(String groupCode, int number, int version, String reason, boolean follow) {
        List<Session> sessions = sessions(groupCode);
        Session cancelled = chosen(sessions, number, version);
        boolean wasPlanned = cancelled.status() == Session.Status.PLANNED;
        cancelled.cancel(Typed.optional(reason, 2000));
        if (follow && wasPlanned) {
            mustGoOn(cancelled.group());
            slide(cancelled, sessions);
        }
        audit.write(trace(cancelled, "cancelled").because(cancelled.cancelledReason()));
        store.flush();
    }

    private void slide(Session cancelled, List<Session> sessions) {
        List<Session> rest = after(sessions, cancelled);
        List<List<String>> plans = new ArrayList<>();
        plans.add(cancelled.plannedModules());
        rest.forEach(session -> plans.add(session.plannedModules()));
        Group group = cancelled.group();
        LocalDate last = rest.isEmpty() ? cancelled.date() : rest.get(rest.size() - 1).date();
        Session added = new Session(group, nextNumber(sessions), group.rhythm().after(last, holidays(cancelled)), cancelled.kind());
        added.move(added.date(), cancelled.time());
        for (int i = 0; i < rest.size(); i++) {
            rest.get(i).plan(plans.get(i));
        }
        added.plan(plans.get(plans.size() - 1));
        added.planWith(cancelled.plannedWith());
        cancelled.plan(List.of());
        store.add(added);
    }

    /** Takes a cancellation back. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void planAgain(String groupCode, int number, int version) {
        Session session = chosen(sessions(groupCode), number, version);
        mustGoOn(session.group());
        session.planAgain();
        audit.write(trace(session, "planned again"));
        store.flush();
    }

    /** Adds a session; it takes the next free number. @return the number */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public int add(String groupCode, LocalDate date, LocalTime time, List<String> modules) {
        Group group = store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", groupCode).get();
        if (group.isOver()) {
            throw new Rejected("roster.group-over");
        }
        Session session = new Session(group, nextNumber(sessions(groupCode)), date, group.kind());
        session.move(date, time);
        session.plan(modules);
        store.add(session);
        audit.write(trace(session, "added").change("date", null, date));
        store.flush();
        return session.number();
    }

    /** Plans other modules for a session that has not been held. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void plan(String groupCode, int number, int version, List<String> modules) {
        Session session = chosen(sessions(groupCode), number, version);
        if (session.isHeld()) {
            throw new Rejected("roster.session-held");
        }
        Trace trace = trace(session, "planned").change("planned_modules", String.join(";", session.plannedModules()), String.join(";", modules));
        session.plan(modules);
        if (trace.changed()) {
            audit.write(trace);
            store.flush();
        }
    }

    private List<Session> sessions(String groupCode) {
        return store.ask(Session.class).editable().join("join fetch e.group g join fetch g.site")
            .where("e.group.code = :code", "code", groupCode).order("e.date, e.time, e.number").list();
    }

    private Holidays holidays(Session session) {
        return Holidays.of(store, session.group().site());
    }

    /** Nothing is planned for a group that is over. */
    private static void mustGoOn(Group group) {
        if (group.isOver()) {
            throw new Rejected("roster.group-over");
        }
    }

    private static Session chosen(List<Session> sessions, int number, int version) {
        Session session = sessions.stream().filter(one -> one.number() == number).findFirst().orElseThrow(NotFound::new);
        session.expect(version);
        return session;
    }

    /** What is still planned after a session, of the same kind and with the same person: a catch-up does not follow the group, nor another's. */
    private static List<Session> after(List<Session> sessions, Session session) {
        return sessions.subList(sessions.indexOf(session) + 1, sessions.size()).stream()
            .filter(one -> one.status() == Session.Status.PLANNED && one.kind() == session.kind()
                && Objects.equals(one.plannedWith(), session.plannedWith())).toList();
    }

    private static int nextNumber(List<Session> sessions) {
        return sessions.stream().mapToInt(Session::number).max().orElse(0) + 1;
    }

    private static Trace trace(Session session, String action) {
        Group group = session.group();
        return Trace.of("session", group.code() + "/" + session.number(), action).in(group.site().code(), group.code());
    }
}
