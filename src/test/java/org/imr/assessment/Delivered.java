package org.imr.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.goal.Goal;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.session.Attendance;

/** What has happened in F-1 of the {@link Programme}: four people joined, one never came, five sessions were held, two have a goal. */
final class Delivered {

    private static final int HELD = 5;

    private final Programme programme;

    Delivered(Programme programme) {
        this.programme = programme;
        programme.rooms.make(() -> {
            Group group = store().ask(Group.class).where("e.code = 'F-1'").get();
            Staff finn = store().ask(Staff.class).where("e.email = 'finn@f'").get();
            List<Participant> people = new ArrayList<>();
            for (String name : List.of("Asta", "Birk", "Carl", "Ditte")) {
                Participant person = store().add(new Participant("P-" + name.charAt(0), group.site(), name));
                store().add(new Membership(group, person, Programme.START));
                people.add(person);
            }
            for (Session session : store().ask(Session.class).where("e.number <= :held", "held", HELD).order("e.number").list()) {
                session.hold(List.of(finn), 60);
                session.note("Note of session " + session.number());
                people.subList(0, 3).forEach(person -> store().add(new Attendance(session, person)).mark(Attendance.Status.PRESENT, false));
            }
            people.subList(0, 2).forEach(person -> store().add(new Goal(person, 1, "to take the train", Programme.START.plusDays(7))));
        });
    }

    private ScopedStore store() {
        return programme.get(ScopedStore.class);
    }

    /** A goal that somebody notes late, as set on an earlier day. */
    void goal(String person, LocalDate setOn) {
        programme.rooms.make(() -> store().add(new Goal(store().ask(Participant.class).where("e.code = :code", "code", person).get(), 2,
            "to call my brother", setOn)));
    }

    /** Puts the roll of a session right. */
    void mark(int session, String person, Attendance.Status status) {
        programme.rooms.make(() -> store().ask(Attendance.class).where("e.session.number = :session and e.participant.code = :person",
            "session", session, "person", person).get().mark(status, false));
    }
}
