package org.imr.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the contacts between sessions: calls after a missed session, with significant others, with a ward. */
final class Contacts {

    private record Contact(LocalDate day, String kind, String reason, String note) {
    }

    private final Course course;
    private final Roll roll;
    private final List<Meeting> sessions;

    private Contacts(Course course, Roll roll) {
        this.course = course;
        this.roll = roll;
        this.sessions = course.held().stream().filter(Meeting::group).toList();
    }

    static void write(Sheets sheets, Course course, Roll roll, SignificantOthers others) {
        Contacts contacts = new Contacts(course, roll);
        for (Person person : course.people()) {
            List<Contact> all = new ArrayList<>(contacts.afterMissed(person));
            others.calls(person).forEach(day -> all.add(new Contact(day, "significant-other", course.chance(0.6) ? "goal" : "other",
                    Texts.word("relative", course.random()))));
            all.sort(Comparator.comparing(Contact::day));
            for (int i = 0; i < all.size(); i++) {
                Contact contact = all.get(i);
                sheets.add("Contacts", person.code(), i + 1, contact.day(), contact.kind(), contact.reason(), course.facilitator(),
                        contact.note());
            }
        }
    }

    /** Most of those who missed a session are called; in the running group nobody yet after the last session on record. */
    private List<Contact> afterMissed(Person person) {
        List<Contact> calls = new ArrayList<>();
        boolean inHospital = false;
        for (Meeting meeting : course.plan().running() ? sessions.subList(0, sessions.size() - 1) : sessions) {
            String status = roll.of(meeting).getOrDefault(person, "present");
            LocalDate day = Days.weekdayFrom(meeting.date().plusDays(1L + course.random().nextInt(2)));
            if (status.equals("in-hospital") && !inHospital) {
                calls.add(new Contact(day, "professional", "other", Texts.word("hospital", course.random())));
            } else if ((status.equals("absent") || status.equals("excused") && course.chance(0.4)) && !day.isAfter(course.firstDay())) {
                calls.add(new Contact(day, "participant", "missed-session", Texts.word("call", course.random())));
            }
            inHospital = status.equals("in-hospital");
        }
        return calls;
    }
}
