package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.access.Trace;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;

/** What is arranged for single sessions: a substitute who leads one, a session one to one with one person. */
@ApplicationScoped
public class ArrangementService {

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private Staffing staffing;

    /** What is arranged for the planned sessions of a group, by number; those without anything are left out. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public List<Planned> planned(String groupCode) {
        return store.ask(Session.class).join("left join fetch e.plannedWith").batch("e.facilitators")
            .where("e.group.code = :code and e.status = :planned", "code", groupCode, "planned", Session.Status.PLANNED)
            .order("e.number").list().stream().filter(session -> session.plannedWith() != null || !session.facilitators().isEmpty())
            .map(session -> new Planned(session.number(), session.plannedWith() == null ? null : session.plannedWith().code(),
                session.plannedWith() == null ? null : session.plannedWith().displayName(),
                session.facilitators().stream().map(one -> new FoundingService.Person(one.email(), one.name())).toList())).toList();
    }

    /**
     * Says who is to lead a planned session.
     *
     * @param facilitators e-mails of facilitators of the group's site; none: whoever runs the group on the day
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void lead(String groupCode, int number, int version, List<String> facilitators) {
        Session session = store.ask(Session.class).editable().join("join fetch e.group g join fetch g.site").batch("e.facilitators")
            .where("e.group.code = :code and e.number = :number", "code", groupCode, "number", number).get();
        session.expect(version);
        if (session.group().isOver()) {
            throw new Rejected("roster.group-over");
        }
        String before = emails(session.facilitators());
        session.lead(staffing.leaders(session.group(), facilitators, session.date()));
        Trace trace = trace(session, "to be led by").change("facilitators", before, emails(session.facilitators()));
        if (trace.changed()) {
            // Who leads stands in a table of its own: without this the session would keep its version.
            store.touch(session);
            audit.write(trace);
            store.flush();
        }
    }

    /**
     * Plans a session one to one with somebody who is in the group on that day.
     *
     * @param facilitators e-mails of who is to lead it
     * @return its number
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public int planOneToOne(String groupCode, String participantCode, LocalDate date, LocalTime time, List<String> modules,
                            List<String> facilitators) {
        Group group = store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", groupCode).get();
        if (group.isOver()) {
            throw new Rejected("roster.group-over");
        }
        List<Membership> stays = store.ask(Membership.class).editable().join("join fetch e.participant")
            .where("e.group = :group and e.participant.code = :code", "group", group, "code", participantCode).list();
        Participant person = stays.stream().findFirst().map(Membership::participant).orElseThrow(NotFound::new);
        if (date == null || stays.stream().noneMatch(stay -> stay.holdsOn(date))) {
            throw new Rejected("roster.one-to-one-member", person.displayName());
        }
        int number = store.ask(Session.class).where("e.group = :group", "group", group).list(Integer.class, "e.number").stream()
            .max(Integer::compare).orElse(0) + 1;
        Session session = new Session(group, number, date, Session.Kind.INDIVIDUAL);
        session.move(date, time);
        session.plan(modules);
        session.planWith(person);
        session.lead(staffing.leaders(group, facilitators, date));
        store.add(session);
        audit.write(trace(session, "planned one to one").change("with", null, participantCode).change("date", null, date)
            .change("planned_modules", null, String.join(";", modules)).change("facilitators", null, emails(session.facilitators())));
        store.flush();
        return number;
    }

    private static String emails(List<Staff> staff) {
        return staff.stream().map(Staff::email).collect(Collectors.joining(", "));
    }

    private static Trace trace(Session session, String action) {
        Group group = session.group();
        return Trace.of("session", group.code() + "/" + session.number(), action).in(group.site().code(), group.code());
    }
}
